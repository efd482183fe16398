import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locksOf, markOf, placesOf, readerMark, tryMark } from '../../cloudfunctions/_domain/marks'
import type { Input } from '../../types/contract'
import { type Collection, collections } from '../../types/entities/collections'
import type { Person } from '../../types/entities/person'
import type { Report } from '../../types/entities/report'
import { childRulesVersion } from '../../types/words/family'
import { rulesVersion } from '../../types/words/rules'
import { approves } from '../support/approves'
import { jpegOf } from '../support/pictures'
import { aVillage, refused, type Someone } from '../support/villagers'

const bayan = 'anhe/baiyin/bayan'
const day = 86_400_000

const village = aVillage()
let naren: Someone
let suhe: Someone
let batu: Someone
beforeAll(async () => {
  ;[naren, suhe, batu] = (await Promise.all(['naren', 'suhe', 'batu'].map(village.person))) as [Someone, Someone, Someone]
})

/** Everything in the cloud that is words: all documents, what lies in files, what functions have logged. */
const everywhere = async (): Promise<string> => {
  const rows = await Promise.all((Object.keys(collections) as Collection[]).map((name) => village.documents(name)))
  const files = readdirSync(join(village.dataDir, 'files'), { recursive: true, withFileTypes: true })
  const bytes = files.filter((one) => one.isFile()).map((one) => readFileSync(join(one.parentPath, one.name), 'latin1'))
  return [JSON.stringify(rows), ...bytes, village.log()].join('\n')
}
const filesNow = () =>
  readdirSync(join(village.dataDir, 'files'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length

/** What stands for somebody: the marks that whoever has done everything has left, and those of what residents do not do or what is gone soon. */
const marksOf = (id: string) => ({
  used: [
    ...[readerMark('sheep', id), tryMark(id), ...locksOf(id)],
    ...(['reporter', 'asker', 'writer', 'quiz', 'family'] as const).map((use) => markOf(use, id)),
  ],
  others: [markOf('message', id).slice(0, 24), markOf('visitor', id), markOf('pack', id), markOf('teacher', id), ...placesOf(id)],
})

const story: Omit<Input<'report.submit'>, 'code'> = {
  ...{ region: bayan, type: 'authority', what: '娜仁说：有人冒充公安。', seen: [], contact: '娜仁 13900139000' },
}
const codes = { open: 'AAAA-AAAA', withdrawn: 'AAAA-CCCC', closed: 'AAAA-DDDD' }
const picture = jpegOf(undefined)

/** 娜仁 does everything that a resident can do. */
const doesEverything = async (who: Someone) => {
  await who.does('person.save', { village: bayan, audiences: ['parent'] })
  await who.does('person.follow', { villages: ['anhe/baiyin/hongqi'] })
  await who.does('person.subscribe', { id: 'tap', accepted: ['alert', 'reply'] })
  const { tip } = await who.does('home.today', {})
  await who.does('tip.opened', { id: tip?._id ?? '', date: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10) })
  await who.does('alert.open', { id: 'sheep' })
  await who.does('alert.acknowledge', { id: 'sheep', what: 'needHelp', help: { id: 'hers', contact: '娜仁 13900139000' } })
  for (const code of Object.values(codes)) await who.does('report.submit', { ...story, code, secret: `her-own-secret-of-${code}` })
  await who.does('report.attach', { code: codes.withdrawn, id: 'seen', image: picture.toString('base64') })
  await who.does('report.withdraw', { code: codes.withdrawn, id: 'back' })
  await batu.does('report.reply', { code: codes.closed, id: 'end', status: 'closed', text: '查过了，谢谢您。', after: 0 })
  for (const code of ['CCCC-2222', 'CCCC-3333']) await who.asks('report.receipt', { code })
  const aid = { region: bayan, whom: 'self' as const, answers: ['victim' as const], name: '娜仁', phone: '13900139000' }
  const to = { name: '白音苏木司法所', phone: '12348' }
  await who.does('aid.ask', { ...aid, id: 'aid-hers', secret: 'her-own-secret-of-the-aid', to, what: ['answers', 'name', 'phone'] })
  const { messages } = await who.does('quiz.deal', { game: 'five', band: '10-13', met: {}, missed: [] })
  const answers = messages.map(({ _id, variant }) => ({ item: _id, variant, guess: 'ask' as const }))
  await who.does('quiz.handIn', { id: 'evening', family: 'f-hers', occasion: 'first', adult: 'adult', answers })
  await who.does('family.agree', { id: 'yes', family: 'f-hers', guardian: 'mother', child: '6-9', rules: childRulesVersion })
  const { stories } = await who.does('family.stories', { band: 'adult' })
  const act = { story: stories[0]?._id ?? '', player: 'adult' as const, deed: 'self' as const, asked: 1, undone: false }
  await who.does('family.rehearsed', { id: 'act', family: 'f-hers', ...act })
  await who.does('family.remind', { due: Date.now() + 14 * day })
  await who.does('feedback.write', {
    code: 'GGGG-AAAA',
    secret: 'her-own-secret-of-what-she-said',
    kind: 'suggestion',
    text: '字再大一点',
    contact: '娜仁',
  })
  await who.does('check.dispute', { _id: 'wrong', text: '您的包裹到了', level: 'doubtful', version: '2', said: 'fine' })
}

describe('娜仁 has done everything', () => {
  beforeAll(async () => {
    const alert: Omit<Input<'alert.save'>, 'id'> = {
      ...{ regions: [bayan], severity: 'severe', type: 'farming', audiences: [], headline: '有人冒充收羊老板', lines: ['先要定金'] },
      ...{ instruction: '先打96110问问', expires: Date.now() + 30 * day, submit: true },
    }
    await batu.does('alert.save', { ...alert, id: 'sheep' })
    await approves(batu, 'sheep')
    await doesEverything(naren)
  })

  test('she sees how much is kept of each kind, and every consent with its day and the rules it was given under', async () => {
    const { kinds, consents, staff } = await naren.does('rights.kept', {})
    expect(Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]))).toMatchObject({
      ...{ self: 1, readings: 1, opens: 1, consents: 2, helps: 1, reports: 3, aids: 1, feedbacks: 1 },
    })
    expect(staff).toBe(false)
    expect(consents.map(({ kind, rules, template, to }) => [kind, rules, template ?? to])).toEqual(
      expect.arrayContaining([
        ['choices', rulesVersion, undefined],
        ['message', rulesVersion, 'alert'],
        ['message', rulesVersion, 'reply'],
        ['aid', rulesVersion, '白音苏木司法所'],
      ]),
    )
  })

  test('she takes it away in words, with all she wrote and nobody else’s name', async () => {
    const { kinds } = await naren.does('rights.copy', {})
    const whole = JSON.stringify(kinds)
    for (const hers of [
      '白音苏木 巴彦嘎查',
      '家里有孩子上学',
      '有人冒充公安',
      '有人冒充收羊老板',
      '13900139000',
      codes.open,
      '查过了，谢谢您',
    ])
      expect(whole).toContain(hers)
    expect(whole).not.toMatch(/batu|巴图|naren|her-own-secret/)
  })

  test('what 苏和 gets is his own', async () => {
    expect(JSON.stringify(await suhe.does('rights.copy', {}))).not.toMatch(/娜仁|13900139000|AAAA-/)
    expect((await suhe.does('rights.kept', {})).kinds).toEqual([{ kind: 'self', count: 1 }])
  })

  test('by one tap she gets the tip that everybody gets, and by another her own again', async () => {
    const stranger = await village.visitor()
    const everybodys = (await stranger.does('home.today', {})).tip?._id
    await naren.does('rights.target', { forMe: false })
    const plain = await naren.does('home.today', {})
    expect(plain.tip?._id).toBe(everybodys)
    expect(plain.because ?? '').not.toMatch(/为您推荐|再看一遍/)
    expect(plain.audiences).toEqual(['parent'])
    expect((await naren.does('rights.kept', {})).untargeted).toBe(true)
    await naren.does('rights.target', { forMe: true })
    expect((await naren.does('rights.kept', {})).untargeted).toBe(false)
  })

  test('she takes back one kind of message, and nothing else', async () => {
    await naren.does('rights.unsubscribe', { template: 'alert' })
    const { templates } = await naren.does('person.subscriptions', {})
    expect(templates.map(({ template, remaining }) => [template, remaining])).toEqual(
      expect.arrayContaining([
        ['alert', 0],
        ['reply', 1],
      ]),
    )
    const { consents } = await naren.does('rights.kept', {})
    expect(consents.filter(({ withdrawnAt }) => withdrawnAt !== undefined).map(({ template }) => template)).toEqual(['alert'])
  })

  test('she deletes herself: no document, no file and no log has her id, a mark of hers, her telephone number or her secrets, but for what the police have open', async () => {
    const marks = marksOf('naren')
    const [files, before] = [filesNow(), await everywhere()]
    for (const used of ['naren', 'f-hers', ...marks.used]) expect([used, before.includes(used)]).toEqual([used, true])
    await naren.does('quiz.forget', { family: 'f-hers' })
    const { kinds } = await naren.does('rights.erase', {})
    expect(kinds).toEqual(
      expect.arrayContaining([
        { kind: 'self', count: 1, how: 'deleted' },
        { kind: 'helps', count: 1, how: 'deleted' },
        { kind: 'reports', count: 3, how: 'detached' },
        { kind: 'aids', count: 1, how: 'detached' },
      ]),
    )
    const left = await everywhere()
    for (const hers of ['naren', 'f-hers', 'her-own-secret', ...marks.used, ...marks.others])
      expect([hers, left.includes(hers)]).toEqual([hers, false])
    expect(filesNow()).toBe(files - 1)

    const reports = new Map((await village.documents<Report>('reports')).map((one) => [one._id, one]))
    const declared = reports.get(codes.open)?.contact
    expect(declared).toBe('娜仁 13900139000')
    expect(left.split('13900139000')).toHaveLength(2)
    expect(reports.get(codes.withdrawn)).toMatchObject({ person: '', what: '（按期限删去了）', pictures: [] })
  })

  test('the county’s log says that somebody did, and not who', async () => {
    const { deeds, whole } = await (await village.person('ganger')).does('staff.history', { kind: 'rights', page: 0 })
    expect(deeds).toMatchObject([
      { by: '本人', about: '请网格员帮忙 1 件、举报 3 件、法律援助的申请 1 件、意见和投诉 1 件', place: '安和旗' },
      // whoever took theirs away before that, once a day
      { deed: 'copy', by: '本人', about: '自己的信息' },
      { deed: 'copy', by: '本人', about: '自己的信息' },
    ])
    expect(whole).toBe(true)
  })

  test('what is over lies still: no list, no search shows it to the police, who still have what is open', async () => {
    await village.timer('report')
    const { reports } = await batu.does('report.queue', {})
    expect(reports.map(({ _id }) => _id)).toContain(codes.open)
    expect(await batu.does('report.read', { code: codes.open })).toMatchObject({ gone: true })
    for (const input of [{}, { wanted: { status: 'closed' } }, { search: '冒充公安' }] as object[]) {
      const answer = await batu.asks('report.queue', input)
      if (answer.ok) expect(JSON.stringify(answer.data)).not.toContain(codes.closed)
    }
  })

  test('to her own phone she is nobody now: her reports are not hers, and a second time finds nothing', async () => {
    expect((await naren.does('report.mine', {})).reports).toEqual([])
    expect(
      await naren.asks('report.add', { code: codes.open, secret: `her-own-secret-of-${codes.open}`, id: 'more', text: '还有' }),
    ).toMatchObject(refused('notFound'))
    expect((await naren.does('rights.erase', {})).kinds.filter(({ kind }) => kind !== 'marks')).toEqual([])
    expect((await naren.does('rights.kept', {})).kinds.filter(({ kind }) => kind !== 'marks')).toEqual([])
  })
})

test('a visitor on the web sees and deletes what is theirs, and nobody else’s', async () => {
  const [one, other] = [await village.visitor(), await village.visitor()]
  for (const visitor of [one, other]) await visitor.does('person.save', { village: bayan, audiences: [] })
  const before = await village.documents<Person>('people')
  await one.does('rights.erase', {})
  expect((await village.documents<Person>('people')).length).toBe(before.length - 1)
  expect((await other.does('rights.kept', {})).kinds).toEqual([{ kind: 'self', count: 1 }])
})

describe('who holds a role', () => {
  test('ends it first, and what they did on duty stays under their name', async () => {
    const [buhe, ganger] = [await village.person('buhe'), await village.person('ganger')]
    expect((await buhe.does('rights.kept', {})).staff).toBe(true)
    expect(await buhe.asks('rights.erase', {})).toMatchObject(refused('conflict'))
    const { people } = await ganger.does('staff.list', { words: '布和', page: 0 })
    for (const { role, region } of people[0]?.roles ?? [])
      await ganger.does('staff.change', { who: people[0]?.who ?? '', role, region, deed: 'end', why: '不做了' })
    await buhe.does('rights.erase', {})
    expect(await village.documents('people', { _id: 'buhe' })).toEqual([])
    const { kinds } = await buhe.does('rights.kept', {})
    expect(kinds).toEqual([{ kind: 'duty', count: 3 }])
    expect(await village.documents('appointments', { person: 'buhe' })).toHaveLength(3)
  })

  test('the county’s last administrator cannot vanish', async () => {
    const ganger = await village.person('ganger')
    expect(await ganger.asks('rights.erase', {})).toMatchObject(refused('conflict'))
    const { people } = await ganger.does('staff.list', { words: '刚格尔', page: 0 })
    const ends = { who: people[0]?.who ?? '', role: 'admin' as const, region: 'anhe', deed: 'end' as const, why: '不做了' }
    expect(await ganger.asks('staff.change', ends)).toMatchObject(refused('conflict'))
    expect(await village.documents('people', { _id: 'ganger' })).toHaveLength(1)
  })
})
