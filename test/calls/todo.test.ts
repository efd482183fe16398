import { cases } from '../../content/cases'
import { tips } from '../../content/tips'
import type { Case } from '../../types/entities/case'
import { contentOf } from '../../wording/rows'
import { aVillage, type Someone } from '../support/villagers'

const village = aVillage()
const bayan = 'anhe/baiyin/bayan'
const hour = 3_600_000

let buhe: Someone
let gaowa: Someone
beforeAll(async () => {
  ;[buhe, gaowa] = await Promise.all([village.person('buhe'), village.person('gaowa')])
})

const todosOf = async (who: Someone, kind: string) => {
  const { todos, counts } = await who.does('todo.list', {})
  return { todos: todos.filter((todo) => todo.kind === kind), count: counts[kind as keyof typeof counts] }
}

const draft = {
  msgType: 'Alert',
  severity: 'severe',
  type: 'farming',
  headline: '有人冒充收羊老板',
  lines: ['先要押金，拿了钱就没影。'],
  instruction: '没见着羊，不付定金。',
} as const
const handIn = (id: string) =>
  buhe.does('alert.save', {
    ...draft,
    lines: [...draft.lines],
    audiences: [],
    regions: [bayan],
    id,
    expires: Date.now() + 48 * hour,
    submit: true,
  })

test('布和 hands in an alert: it waits for 高娃, urgent; given back it waits for him, with the reason', async () => {
  await handIn('w1')
  expect((await todosOf(gaowa, 'alertToApprove')).todos).toMatchObject([{ id: 'w1', what: draft.headline, urgent: true }])
  expect((await todosOf(buhe, 'alertToApprove')).count).toBeUndefined()
  const { version } = await gaowa.does('alert.read', { id: 'w1' })
  await gaowa.does('alert.return', { id: 'w1', version, words: '押金多少写清楚' })
  expect((await todosOf(buhe, 'alertReturned')).todos).toMatchObject([{ id: 'w1', note: '押金多少写清楚' }])
  expect((await todosOf(gaowa, 'alertToApprove')).count).toBeUndefined()
})

test('a report waits for the police of its place: its kind and place, not a word of it; answered, it is gone', async () => {
  const laowang = await village.person('laowang')
  const batu = await village.person('batu')
  const report = { code: 'R7K2-9QXM', type: 'farming', what: '收羊的要押金，我转了就没信了。', seen: [], loss: 480_000 } as const
  await laowang.does('report.submit', { ...report, seen: [], region: 'anhe/baiyin/hongqi' })
  const waiting = await todosOf(batu, 'report')
  expect(waiting).toMatchObject({
    todos: [{ id: 'R7K2-9QXM', what: '涉农涉牧，白音苏木 红旗村', note: '说丢了钱', urgent: true }],
    count: 1,
  })
  expect(JSON.stringify(waiting)).not.toContain('押金')
  for (const other of [buhe, gaowa, laowang]) expect((await todosOf(other, 'report')).count).toBeUndefined()
  await batu.does('report.reply', { code: 'R7K2-9QXM', id: 'a1', status: 'checking', text: '正在查。', after: 0 })
  expect((await todosOf(batu, 'report')).count).toBeUndefined()
})

test('a resident and a stranger have nothing, and nothing is said to them', async () => {
  for (const who of [await village.person('qimuge'), await village.visitor()])
    expect(await who.does('todo.list', {})).toEqual({ todos: [], counts: {} })
})

test('a cry for help waits for the worker of its village, counted by village', async () => {
  const qimuge = await village.person('qimuge')
  await handIn('w2')
  await gaowa.does('alert.approve', { id: 'w2', version: (await gaowa.does('alert.read', { id: 'w2' })).version })
  await qimuge.does('alert.acknowledge', { id: 'w2', what: 'needHelp', help: { id: 'h1', contact: '白天都在' } })
  const { todos, count } = await todosOf(buhe, 'help')
  expect(todos.filter((todo) => todo.id === bayan)).toMatchObject([{ what: '巴彦嘎查', urgent: true }])
  expect(count).toBeGreaterThan(0)
  expect(JSON.stringify(todos)).not.toContain('白天都在')
})

test('a manuscript waits for the second person, then for its author with the reason', async () => {
  const sarna = await village.person('sarna')
  const content = contentOf('case', cases[0] as Case)
  const row = {
    _id: 'm1',
    kind: 'case',
    item: 'm1',
    live: false,
    status: 'submitted',
    content,
    title: '收羊的押金',
    version: 1,
    region: 'anhe',
  }
  await village
    .sdk()
    .database()
    .collection('manuscripts')
    .add({ ...row, author: 'sarna', updatedAt: Date.now() })
  expect((await todosOf(gaowa, 'manuscriptToApprove')).todos).toMatchObject([{ id: 'm1', what: '收羊的押金' }])
  expect((await todosOf(sarna, 'manuscriptToApprove')).count).toBeUndefined()
  await gaowa.does('manuscript.return', { id: 'm1', words: '请写清楚在哪里' })
  expect((await todosOf(sarna, 'manuscriptReturned')).todos).toMatchObject([{ id: 'm1', note: '请写清楚在哪里' }])
  expect((await todosOf(gaowa, 'manuscriptReturned')).count).toBeUndefined()
})

test('a translation waits for whoever reads Mongolian', async () => {
  const [sarna, uren] = await Promise.all([village.person('sarna'), village.person('uren')])
  const what = { kind: 'tip', item: tips[0]?._id ?? '', language: 'mn' } as const
  const text = { headline: 'ᠮᠣᠩᠭᠣᠯ', paragraphs: ['ᠪᠠᠶᠠᠨ'] }
  const { version } = await sarna.does('rendering.save', { ...what, text, after: 0 })
  await sarna.does('rendering.submit', { ...what, version })
  expect((await todosOf(uren, 'rendering')).todos).toMatchObject([{ id: `tip ${what.item} mn`, note: '蒙古文' }])
  expect((await todosOf(sarna, 'rendering')).count).toBeUndefined()
})

test('a WeChat group that 布和 says is a village’s waits for the administrator', async () => {
  const ganger = await village.person('ganger')
  const groups = village.sdk().database().collection('groups')
  await groups.doc('hongqi-cunmin').update({ claim: { opengid: 'some-group', by: 'buhe', at: Date.now() } })
  expect((await todosOf(ganger, 'groupClaim')).count).toBe(1)
  expect((await todosOf(buhe, 'groupClaim')).count).toBeUndefined()
})

test('more texts than a page wait to be labelled: 萨日娜 gets the oldest and hears that there are more; one of nobody knows whom is not among them', async () => {
  const one = (i: number) => ({ _id: `text-${i}`, text: `包裹${i}`, level: 'doubtful', version: '2', said: 'fine', labels: [], at: i + 1 })
  const texts = Array.from({ length: 25 }, (_, i) => (i === 0 ? { ...one(i), unproven: true } : one(i)))
  await village.sdk().database().collection('disputedTexts').add(texts)
  const sarna = await village.person('sarna')
  const { todos, counts, more } = await sarna.does('todo.list', {})
  const ids = todos.flatMap(({ kind, id }) => (kind === 'checkDisputed' ? id : []))
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([20, 'text-1', 'text-20'])
  expect([counts.checkDisputed, more]).toEqual([20, ['checkDisputed']])
  const { kinds } = await gaowa.does('todo.inPlace', {})
  expect(kinds.find(({ kind }) => kind === 'checkDisputed')).toMatchObject({ count: 20, more: true, since: 2 })
  for (const { _id } of texts.slice(5)) await village.sdk().database().collection('disputedTexts').doc(_id).remove()
  expect((await todosOf(sarna, 'checkDisputed')).count).toBe(4)
  expect((await sarna.does('todo.list', {})).more).toBeUndefined()
})

describe('高娃 of the command room looks where anything waits in the town', () => {
  test('whoever it waits for: how many of each kind, since when, whether some of it is urgent; nobody and nothing by name', async () => {
    const laowang = await village.person('laowang')
    await handIn('waits')
    const report = { code: 'R7K2-9QXN', type: 'farming', what: '收羊的要押金，我转了就没信了。', seen: [], loss: 480_000 } as const
    await laowang.does('report.submit', { ...report, seen: [], region: 'anhe/baiyin/hongqi' })
    const answer = await gaowa.does('todo.inPlace', {})
    expect([answer.place.name, answer.places.map(({ name }) => name)]).toEqual(['白音苏木', ['白音苏木']])
    const of = (kind: string) => answer.kinds.find((one) => one.kind === kind)
    expect(of('alertToApprove')).toMatchObject({
      count: expect.any(Number),
      urgent: expect.any(Boolean),
      since: expect.any(Number),
      whole: false,
    })
    // of so few reports neither how many nor since when
    expect(of('report')).toEqual({ kind: 'report', count: 'few', urgent: true, whole: false })
    expect(JSON.stringify(answer)).not.toMatch(/收羊|R7K2|laowang|布和|buhe|红旗/)
    expect(answer.kinds.map(({ kind }) => kind)).not.toContain('alertReturned')
  })

  test('neither 布和 nor 巴图 does, nor 高娃 of the county', async () => {
    for (const id of ['buhe', 'batu'])
      expect(await (await village.person(id)).asks('todo.inPlace', {})).toMatchObject({ code: 'forbidden' })
    expect(await gaowa.asks('todo.inPlace', { region: 'anhe' })).toMatchObject({ code: 'forbidden' })
  })
})
