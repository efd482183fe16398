import type { Input } from '../../types/contract'
import type { Access } from '../../types/entities/access'
import type { Aid, AidStatus } from '../../types/entities/aid'
import { aidStatuses } from '../../types/words/aid'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const bayan = 'anhe/baiyin/bayan'
const shuguang = 'anhe/shuguang'
const day = 86_400_000

const village = aVillage()
let qimuge: Someone
let naren: Someone
let laowang: Someone
let lin: Someone
let batu: Someone
/** 照娜 as the justice office of the next town, and 乌云, who lives there. */
let next: Someone
let hada: Someone
beforeAll(async () => {
  const db = village.sdk().database()
  await db.collection('regions').add([
    {
      _id: shuguang,
      name: '曙光苏木',
      level: 'town',
      households: 90,
      justiceOffice: { name: '曙光苏木法律服务所', phone: '0470-1234567' },
    },
    { _id: `${shuguang}/hada`, name: '哈达嘎查', level: 'village', households: 90 },
  ])
  const people = db.collection('people')
  await people.doc('zhaona').update({ name: '包司法', grants: [{ role: 'justice', region: shuguang }] })
  await people.doc('wuyun').update({ village: `${shuguang}/hada` })
  const all = await Promise.all(['qimuge', 'naren', 'laowang', 'lin', 'batu', 'zhaona', 'wuyun'].map(village.person))
  ;[qimuge, naren, laowang, lin, batu, next, hada] = all as [Someone, Someone, Someone, Someone, Someone, Someone, Someone]
})

let made = 0
const newId = () => `aid-${++made}`
const to = { name: '白音苏木司法所', phone: '12348' }
const told = (id: string, more: Partial<Input<'aid.ask'>> = {}): Input<'aid.ask'> => ({
  ...{ id, region: bayan, whom: 'self', answers: ['victim', 'elder', 'filed'], name: '其木格', phone: '138 0013 8000' },
  ...{ story: '收羊的骗走了定金四千八。', to, what: ['answers', 'name', 'phone', 'story'], ...more },
})
/** A browser that nobody signed in to asks: no person asks for more than five a day. */
const handedIn = async (more?: Partial<Input<'aid.ask'>>) => {
  const who = await village.visitor()
  const id = newId()
  await who.does('aid.ask', told(id, more))
  return { who, id }
}
const rowOf = async (id: string) => (await village.documents<Aid>('aids', { _id: id }))[0] as Aid
const replies = (id: string, status: AidStatus, text: string, after = { replies: 0, additions: 0 }, who = lin) =>
  who.asks('aid.reply', { id, reply: `r-${++made}`, status, text, after })
const says = async (id: string, status: AidStatus, text = '这是给您的话。') => {
  const { replies: before, additions = [] } = await rowOf(id)
  const after = { replies: before.length, additions: additions.length }
  await lin.does('aid.reply', { id, reply: `r-${++made}`, status, text, after })
}
const secrets = /其木格|13800138000|138 0013|四千八|收羊/

test('which office answers: the town’s own by the county’s words, 12348 where the county gave no number, the county where no village is known', async () => {
  expect((await qimuge.does('aid.office', {})).office).toEqual({
    ...{ region: 'anhe/baiyin', name: '白音苏木司法所', phone: '12348', own: false },
  })
  expect((await hada.does('aid.office', {})).office).toMatchObject({ name: '曙光苏木法律服务所', phone: '0470-1234567', own: true })
  expect((await (await village.visitor()).does('aid.office', {})).office).toMatchObject({ region: 'anhe', name: '安和旗法律援助中心' })
  expect(await qimuge.asks('aid.office', { region: 'anhe/nowhere' })).toMatchObject(refused('badInput'))
})

test('其木格 was cheated: she hands over what she ticked, 林司法 answers by the law’s clocks, and she reads it', async () => {
  const id = newId()
  const { expires, at } = await qimuge.does('aid.ask', told(id, { what: ['answers', 'name', 'phone'] }))
  expect(expires - at).toBe(30 * day)
  const [one] = (await qimuge.does('aid.mine', {})).aids
  expect(one).toMatchObject({ _id: id, status: 'received', consent: { to: to.name, what: ['answers', 'name', 'phone'] } })

  const list = await lin.does('aid.queue', {})
  expect(list.aids).toContainEqual(expect.objectContaining({ _id: id, place: '白音苏木', status: 'received', ends: expires }))
  expect(JSON.stringify(list)).not.toMatch(secrets)
  const opened = await lin.does('aid.open', { id })
  expect(opened).toMatchObject({ name: '其木格', phone: '138 0013 8000', answers: ['victim', 'elder', 'filed'] })
  expect(opened.story).toBeUndefined()
  // seven whole days from the day after
  const dayOf = (t: number) => Math.floor((t + 8 * 3_600_000) / day)
  expect(dayOf(opened.due as number) - dayOf(at)).toBe(7)

  await says(id, 'granted', '可以援助，三天内给您指派律师。')
  expect(dayOf((await rowOf(id)).due as number) - dayOf(Date.now())).toBe(3)
  await says(id, 'assigned', '律师会打您的电话。')
  const [answered] = (await qimuge.does('aid.mine', {})).aids
  expect(answered?.replies.map(({ status, text }) => `${status} ${text}`)).toEqual([
    'granted 可以援助，三天内给您指派律师。',
    'assigned 律师会打您的电话。',
  ])
  expect(answered?.due).toBeUndefined()
  expect(JSON.stringify(answered)).not.toContain('"by"')
})

test('from her report: the story goes along where she wants, the office of the report’s place gets it, and nobody hands over another’s', async () => {
  const code = 'AAAA-7777'
  const what = '收羊的让我先转检疫费，转了就找不到人。'
  await hada.does('report.submit', { code, region: bayan, type: 'farming', what, seen: [] })
  const from = { code }
  expect((await hada.does('aid.office', { from })).office.name).toBe(to.name)
  const { story: _own, region: _unnamed, ...rest } = told(newId())
  await hada.does('aid.ask', { ...rest, from, storyOfReport: true })
  expect(await lin.does('aid.open', { id: rest.id })).toMatchObject({ story: what })
  expect(await lin.does('aid.open', { id: rest.id })).not.toHaveProperty('report')
  expect(await laowang.asks('aid.ask', { ...told(newId()), from })).toMatchObject(refused('notFound'))
  expect(await laowang.asks('aid.office', { from })).toMatchObject(refused('notFound'))

  // the police see that there was a hand-over, and nothing of it
  const { aids } = await batu.does('aid.handedOver', { code })
  expect(aids).toEqual([{ to: to.name, at: expect.any(Number) }])
  await hada.does('aid.withdraw', { id: rest.id })
  expect((await batu.does('aid.handedOver', { code })).aids).toEqual([
    { to: to.name, at: expect.any(Number), withdrawnAt: expect.any(Number) },
  ])
})

test('nothing goes along that was not ticked, nothing is ticked that is not there, and an office that changed is looked at again', async () => {
  const id = newId()
  await naren.does('aid.ask', told(id, { what: ['phone'] }))
  expect(await rowOf(id)).toMatchObject({ answers: [], phone: '138 0013 8000' })
  for (const part of ['name', 'story']) expect(await rowOf(id)).not.toHaveProperty(part)
  const { story: _gone, ...silent } = told(newId())
  expect(await naren.asks('aid.ask', silent)).toMatchObject(refused('badInput'))
  expect(await naren.asks('aid.ask', told(newId(), { what: [] }))).toMatchObject(refused('badInput'))
  const other = { name: '别的司法所', phone: '12348' }
  expect(await naren.asks('aid.ask', told(newId(), { to: other }))).toMatchObject(refused('conflict'))
})

test('five taps are one; five a day are enough', async () => {
  const id = newId()
  await fiveTimes(() => laowang.does('aid.ask', told(id)))
  expect(await village.documents('aids', { person: 'laowang' })).toHaveLength(1)
  for (let n = 0; n < 4; n++) await laowang.does('aid.ask', told(newId()))
  expect(await laowang.asks('aid.ask', told(newId()))).toMatchObject(refused('tooMany'))
  expect(await laowang.does('aid.ask', told(id))).toMatchObject({ id })
})

describe('the consent taken back', () => {
  test('at once everything is gone: for the office, on the shelf, in what it wrote; that there was one and its dates stay', async () => {
    const { who, id } = await handedIn()
    await says(id, 'examining', '其木格您好，正在看。')
    await who.does('aid.add', { id, addition: 'a', text: '收羊的又打电话了。' })
    await fiveTimes(() => who.does('aid.withdraw', { id }))
    const row = await rowOf(id)
    expect(JSON.stringify(row)).not.toMatch(secrets)
    expect(row).toMatchObject({ status: 'withdrawn', answers: [], replies: [], consent: { to: to.name, withdrawnAt: expect.any(Number) } })
    expect(await lin.asks('aid.open', { id })).toMatchObject(refused('notFound'))
    expect(await replies(id, 'closed', '办结了。', { replies: 0, additions: 0 })).toMatchObject(refused('notFound'))
    const { aids } = await lin.does('aid.queue', { tray: 'over' })
    expect(aids.find((aid) => aid._id === id)).toEqual({
      ...{ _id: id, status: 'withdrawn', place: '白音苏木' },
      ...{ createdAt: row.createdAt, changedAt: row.changedAt, forgottenAt: row.forgottenAt },
    })
    const [mine] = (await who.does('aid.mine', {})).aids
    expect(mine).toMatchObject({ status: 'withdrawn', consent: { what: ['answers', 'name', 'phone', 'story'] } })
    expect(await who.asks('aid.add', { id, addition: 'b', text: '再说一句。' })).toMatchObject(refused('conflict'))
  })

  test('while the office writes: whoever is first, nothing of it is left', async () => {
    for (let n = 0; n < 5; n++) {
      const { who, id } = await handedIn()
      await Promise.all([replies(id, 'advised', '其木格，先去派出所。'), who.does('aid.withdraw', { id })])
      expect(await rowOf(id)).toMatchObject({ status: 'withdrawn', replies: [] })
      expect(JSON.stringify(await rowOf(id))).not.toMatch(secrets)
    }
  })
})

describe('by the law', () => {
  test('what is missing is told once; brought, it is examined again from that day', async () => {
    const { who, id } = await handedIn()
    await says(id, 'missing', '请带身份证和转账单子来。')
    expect((await rowOf(id)).due).toBeUndefined()
    expect(await who.does('aid.add', { id, addition: 'a', text: '都带来了，放在窗口了。' })).toMatchObject({ status: 'examining' })
    expect((await rowOf(id)).due).toBeGreaterThan(Date.now())
    expect((await lin.does('aid.open', { id })).next).not.toContain('missing')
    expect(await replies(id, 'missing', '还缺一张。', { replies: 1, additions: 1 })).toMatchObject({
      ...refused('badInput'),
      message: '缺什么只能一次说全，已经说过了',
    })
  })

  test('a refusal is objected to once, and answered in five days', async () => {
    const { who, id } = await handedIn()
    expect(await who.asks('aid.add', { id, addition: 'early', text: '我不服。', objection: true })).toMatchObject(refused('conflict'))
    await says(id, 'refused', '收入高过了标准。')
    expect(await who.asks('aid.add', { id, addition: 'plain', text: '再看看。' })).toMatchObject(refused('conflict'))
    expect((await who.does('aid.mine', {})).aids[0]).toMatchObject({ mayObject: true })
    const objects = () => who.does('aid.add', { id, addition: 'o', text: '我家只有一个人挣钱。', objection: true })
    const answers = await fiveTimes(objects)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['objected']))
    const { due = 0, additions } = await rowOf(id)
    expect(additions).toHaveLength(1)
    expect(Math.round((due - Date.now()) / day)).toBeGreaterThanOrEqual(5)
    expect(due - Date.now()).toBeLessThan(6 * day)
    await says(id, 'refused', '复核过了，维持原来的决定。')
    expect((await who.does('aid.mine', {})).aids[0]).toMatchObject({ mayObject: false })
    expect(await who.asks('aid.add', { id, addition: 'o2', text: '还是不服。', objection: true })).toMatchObject(refused('conflict'))
  })

  test('a further question after advice waits for the office again', async () => {
    const { who, id } = await handedIn()
    await says(id, 'advised', '先去派出所报案。')
    expect(await who.does('aid.add', { id, addition: 'q', text: '立案以后还能找您吗？' })).toMatchObject({ status: 'received' })
    expect((await lin.does('todo.list', {})).todos.map((todo) => todo.id)).toContain(id)
  })
})

/** Every state, and to which ones 林司法 may bring it. */
const follows: Record<AidStatus, AidStatus[]> = {
  received: ['missing', 'examining', 'granted', 'refused', 'advised', 'closed'],
  missing: ['examining', 'granted', 'refused', 'advised', 'closed'],
  examining: ['missing', 'examining', 'granted', 'refused', 'advised', 'closed'],
  granted: ['granted', 'assigned', 'closed'],
  assigned: ['assigned', 'closed'],
  refused: ['refused', 'closed'],
  objected: ['granted', 'refused', 'closed'],
  advised: ['examining', 'advised', 'closed'],
  closed: [],
  withdrawn: [],
}
const states = Object.keys(aidStatuses) as AidStatus[]
const staff = [
  ['林司法', () => lin, 'ok'],
  ['the next town’s justice office', () => next, 'forbidden'],
  ['巴图警官', () => batu, 'forbidden'],
  ['其木格', () => qimuge, 'forbidden'],
] as const

describe.each(states)('every state × role × place: %s', (from) => {
  const inState = async () => {
    const { who, id } = await handedIn()
    if (from === 'withdrawn') await who.does('aid.withdraw', { id })
    else await village.sdk().database().collection('aids').doc(id).update({ status: from })
    return { who, id }
  }

  test.each(staff)('%s', async (_name, person, gives) => {
    const { id } = await inState()
    const opened = await person().asks('aid.open', { id })
    if (gives === 'forbidden') expect(opened).toMatchObject(refused('forbidden'))
    else if (from === 'withdrawn') expect(opened).toMatchObject(refused('notFound'))
    else expect(opened).toMatchObject({ ok: true, data: { status: from } })
    for (const status of states) {
      const { id: other } = gives === 'forbidden' ? { id } : await inState()
      const answer = await replies(other, status, '给您的话。', { replies: 0, additions: 0 }, person())
      const code = gives === 'forbidden' ? gives : follows[from].includes(status) ? 'ok' : from === 'withdrawn' ? 'notFound' : 'badInput'
      expect({ status, got: answer.ok ? 'ok' : answer.code }).toEqual({ status, got: code })
    }
  })

  test('whoever asked, and a stranger', async () => {
    const stranger = await village.visitor()
    const adds = { received: 'received', missing: 'examining', examining: 'examining', granted: 'granted' } as const
    const more = { ...adds, assigned: 'assigned', objected: 'objected', advised: 'received' } as const
    const { who, id } = await inState()
    const input = { id, addition: 'a', text: '补一句。' }
    expect(await stranger.asks('aid.add', input)).toMatchObject(refused('notFound'))
    expect(await stranger.asks('aid.withdraw', { id })).toMatchObject(refused('notFound'))
    expect((await stranger.does('aid.mine', { held: [{ id }] })).aids).toEqual([])
    const answer = await who.asks('aid.add', input)
    const status = (more as Partial<Record<AidStatus, AidStatus>>)[from]
    expect(answer).toMatchObject(status ? { ok: true, data: { status } } : refused('conflict'))
    expect(await who.asks('aid.withdraw', { id })).toMatchObject({ ok: true })
    expect(await rowOf(id)).toMatchObject({ status: 'withdrawn' })
  })
})

test('the phone became somebody new to the cloud: by its secret it still has what it asked, and nobody by a guess', async () => {
  const { id } = await handedIn({ secret: 'only-this-phone-knows-it' })
  const now = await village.visitor()
  const own = { id, secret: 'only-this-phone-knows-it' }
  expect((await now.does('aid.mine', { held: [own] })).aids).toMatchObject([{ _id: id, name: '其木格' }])
  expect((await now.does('aid.mine', { held: [{ id, secret: 'somebody-else-made-this-up' }] })).aids).toEqual([])
  expect(await now.asks('aid.withdraw', { id, secret: 'somebody-else-made-this-up' })).toMatchObject(refused('notFound'))
  await now.does('aid.withdraw', own)
  expect(JSON.stringify(await rowOf(id))).not.toContain('only-this-phone')
})

test('two of the office at once: the slower one is told to look first; so is who did not see what the person wrote', async () => {
  const { who, id } = await handedIn()
  const answers = await Promise.all([replies(id, 'examining', '我先看。'), replies(id, 'advised', '先报案。')])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict' })
  await who.does('aid.add', { id, addition: 'a', text: '还有一张单子。' })
  expect(await replies(id, 'closed', '办结了。', { replies: 1, additions: 0 })).toMatchObject(refused('conflict'))
})

test('every look is written down, a refused one too, and 敖书记 sees them', async () => {
  const { id } = await handedIn()
  await lin.does('aid.open', { id })
  await says(id, 'advised')
  await next.asks('aid.open', { id })
  const looks = await village.documents<Access>('accesses', { subject: id })
  expect(looks.map((l) => `${l.person} ${l.call}${l.refused ? ' refused' : ''}`).sort()).toEqual([
    'lin aid.open',
    'lin aid.reply',
    'zhaona aid.open refused',
  ])
  const { looks: seen, whole } = await (await village.person('ao')).does('report.looks', {})
  expect(whole).toBe(true)
  expect(seen.filter(({ what, codes }) => what === 'aid' && codes.includes(id)).map(({ by }) => by)).toEqual(
    expect.arrayContaining(['林司法', '包司法']),
  )
  expect(JSON.stringify(seen)).not.toMatch(secrets)
})

test('what waits: 林司法 is told, nobody else; done, it waits no more', async () => {
  const { id } = await handedIn()
  await village.sdk().database().collection('aids').doc(id).update({ unproven: village.sdk().database().command.remove() })
  const ids = async (who: Someone) => (await who.does('todo.list', {})).todos.map((todo) => todo.id)
  expect(await ids(lin)).toContain(id)
  for (const who of [next, batu, qimuge]) expect(await ids(who)).not.toContain(id)
  expect(JSON.stringify((await lin.does('todo.list', {})).todos)).not.toMatch(secrets)
  await says(id, 'advised')
  expect(await ids(lin)).not.toContain(id)
})

/** Last: the clock does not go back. */
describe('what is kept no longer than was agreed', () => {
  test('thirty days nobody took it up: gone at that moment for the office, and with the next night altogether; what was taken up stays', async () => {
    const left = await handedIn()
    const taken = await handedIn()
    await says(taken.id, 'examining')
    await village.advance(29 * day, ['aid'])
    expect(await lin.asks('aid.open', { id: left.id })).toMatchObject({ ok: true })
    await village
      .sdk()
      .database()
      .collection('aids')
      .doc(left.id)
      .update({ 'consent.expires': Date.now() + 29 * day })
    expect(await lin.asks('aid.open', { id: left.id })).toMatchObject(refused('notFound'))
    expect(await replies(left.id, 'advised', '先报案。')).toMatchObject(refused('notFound'))
    expect(JSON.stringify((await lin.does('aid.queue', { tray: 'unproven' })).aids)).not.toContain(left.id)
    await village.timer('aid')
    expect(JSON.stringify(await rowOf(left.id))).not.toMatch(secrets)
    expect(await rowOf(left.id)).toMatchObject({ status: 'withdrawn', forgottenAt: expect.any(Number) })
    expect((await rowOf(left.id)).consent.withdrawnAt).toBeUndefined()
    expect(await rowOf(taken.id)).toMatchObject({ name: '其木格', status: 'examining' })
    await says(taken.id, 'closed', '办完了。')
    await village.advance(29 * day, ['aid'])
    expect(await rowOf(taken.id)).toMatchObject({ name: '其木格' })
    await village.advance(2 * day, ['aid'])
    expect(JSON.stringify(await rowOf(taken.id))).not.toMatch(secrets)
    expect(await rowOf(taken.id)).toMatchObject({ status: 'closed' })
  })

  test('half a year without anything: gone too', async () => {
    const { id } = await handedIn()
    await says(id, 'granted')
    await village.advance(179 * day, ['aid'])
    expect(await rowOf(id)).toMatchObject({ name: '其木格' })
    await village.advance(2 * day, ['aid'])
    expect(JSON.stringify(await rowOf(id))).not.toMatch(secrets)
  })
})
