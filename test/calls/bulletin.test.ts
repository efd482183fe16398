/** The month's bulletin writes itself; 萨日娜 puts words around its numbers, 敖书记 lets it out, and what was wrong is said next month. */
import { filled } from '../../figures/marked'
import { monthsLater } from '../../figures/place-years'
import type { Input, Output } from '../../types/contract'
import type { Bulletin } from '../../types/entities/bulletin'
import type { Measure } from '../../types/entities/meeting'
import { bulletinSections } from '../../types/words/bulletin'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
const town = 'anhe/baiyin'
const monthOf = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 7)
const month = monthsLater(monthOf(Date.now()), -1)
const before = monthsLater(month, -1)
const yearBefore = monthsLater(month, -12)

let batu: Someone
let sarna: Someone
let gaowa: Someone
let ao: Someone
let buhe: Someone
beforeAll(async () => {
  const people = await Promise.all(['batu', 'sarna', 'gaowa', 'ao', 'buhe'].map((id) => village.person(id)))
  ;[batu, sarna, gaowa, ao, buhe] = people as [Someone, Someone, Someone, Someone, Someone]
})

const inWords = (of: string) => `${of.slice(0, 4)}年${Number(of.slice(5))}月`
/** So many cases of a month, the losses in 万元. */
const rows = (of: string, losses: number[], type = '刷单返利'): Input<'incident.takeIn'>['rows'] =>
  losses.map((loss, i) => ({
    ...{ row: i + 2, number: `${of}-${type}-${i}`, month: inWords(of), town: '白音苏木', village: '', type, sex: '', age: '' },
    ...{ amount: `${loss}万`, cases: '', dissuaded: '' },
  }))
const takesIn = async (sheet: Input<'incident.takeIn'>['rows']) => {
  const { stamp } = await batu.does('incident.takeIn', { rows: sheet, write: false })
  await batu.does('incident.takeIn', { rows: sheet, write: true, stamp })
}
const opens = (who: Someone, of = month) => who.does('bulletin.open', { region: town, month: of })
type Opened = Output<'bulletin.open'>
const paragraph = ({ paragraphs }: Opened, key: string) => paragraphs.find((one) => one.key === key)!
const said = (bulletin: Opened, key: string) => {
  const one = paragraph(bulletin, key)
  return one && filled(one.text, one.values)
}
const puts = async (who: Someone, key: string, text: string | undefined, of = month) => {
  const { template: from, version: after } = paragraph(await opens(who, of), key)
  return who.does('bulletin.write', { region: town, month: of, key, from, after, ...(text !== undefined && { text }) })
}
const handsIn = async (who: Someone, of = month) =>
  who.does('bulletin.handIn', { region: town, month: of, head: { office: '白音苏木反诈办' }, after: (await opens(who, of)).version })

test('a month that is not entered as a whole says so, and no number of it', async () => {
  await takesIn(rows(before, [...Array<number>(26).fill(6), 30.3]))
  const bulletin = await opens(ao, before)
  expect(bulletin).toMatchObject({ status: 'draft', version: 0, mayWrite: false, mayIssue: false })
  expect(bulletin.paragraphs.filter(({ section, text }) => section === 'cases' && text).map(({ key }) => key)).toEqual(['notWhole'])
  expect(said(bulletin, 'notWhole')).toBe(`${inWords(before)}的发案数暂未报齐。`)
})

test('what was not counted or decided is said to whoever writes, and is no part of it', async () => {
  const { paragraphs, letters } = await opens(sarna)
  const asides = paragraphs.filter(({ aside }) => aside)
  expect(asides.map(({ key }) => key)).toEqual(['notCounted', 'undecided'])
  expect(asides[0]?.text).toBe(`${inWords(month)}做了什么，夜里还没有算出来，明天早上再看。`)
  const old = await opens(sarna, monthsLater(month, -6))
  expect(paragraph(old, 'notCounted').text).toMatch(/做了什么，那时还没有数，补不出来了。$/)
  const left = paragraphs.filter(({ aside, text }) => text && !aside)
  const heads = new Set(left.map(({ section }) => bulletinSections[section]))
  expect(letters).toBe([...left.map(({ text, values }) => filled(text, values)), ...heads].join('').length)
  const written = { region: town, month, key: 'undecided', text: '定了。', from: asides[1]!.template, after: 0 }
  expect(await sarna.asks('bulletin.write', written)).toMatchObject(refused('conflict'))
})

test('whoever has no duty in it, or another one, reads and writes nothing', async () => {
  const asked = { region: town, month }
  expect(await buhe.asks('bulletin.open', asked)).toMatchObject(refused('forbidden'))
  expect(await ao.asks('bulletin.write', { ...asked, key: 'count', from: '', after: 0 })).toMatchObject(refused('forbidden'))
  expect(await batu.asks('bulletin.handIn', { ...asked, head: {}, after: 0 })).toMatchObject(refused('forbidden'))
  expect(await sarna.asks('bulletin.giveBack', { ...asked, words: '再改改', after: 0 })).toMatchObject(refused('forbidden'))
  expect(await ao.asks('bulletin.giveBack', { ...asked, words: '再改改', after: 0 })).toMatchObject(refused('conflict'))
  expect(await sarna.asks('bulletin.issue', { ...asked, after: 0, stamp: '' })).toMatchObject(refused('forbidden'))
  expect(await ao.asks('bulletin.open', { region: 'anhe', month })).toMatchObject(refused('forbidden'))
  expect(await ao.asks('bulletin.open', { ...asked, month: monthOf(Date.now()) })).toMatchObject(refused('badInput'))
  expect(await ao.asks('bulletin.open', { ...asked, region: `${town}/bayan` })).toMatchObject(refused('badInput'))
})

describe('the month writes it', () => {
  beforeAll(async () => {
    // 271.46 against 49.48 万元: a real bulletin printed 81.77 % more
    await takesIn([
      ...rows(month, [...Array<number>(24).fill(5), 81.46]),
      ...rows(month, Array<number>(6).fill(11.6667), '冒充电商物流客服'),
    ])
    await takesIn([...rows(yearBefore, [...Array<number>(20).fill(2), 9.48])])
    for (const one of [month, before, yearBefore]) await batu.does('incident.closeMonth', { region: town, month: one, whole: true })
    const measure: Omit<Measure, '_id'> = {
      ...{ region: town, month, what: '集市上讲收羊定金', who: '综合指挥室', duty: { role: 'commandRoom', region: town } },
      ...{ due: `${month.slice(0, 4)}-12-20`, status: 'open', at: ['anhe', town], by: 'gaowa', changedAt: 1, version: 1 },
    }
    const db = village.sdk().database()
    await db.collection('measures').doc('sheep').set(measure)
    await db.collection('campaignMonths').doc(`${month}.${town}`).set(counted)
  })
  const sent = { messages: 4, groups: 12, posted: 9, confirmed: 3, reached: 7, opened: 140, acknowledged: 31 }
  const none = { messages: 0, groups: 0, posted: 0, confirmed: 0, reached: 0, opened: 0, acknowledged: 0 }
  const counted = {
    ...{ month, region: town, at: Date.now(), alerts: sent, tips: none, screens: 2, meant: 3, notReached: [`${town}/hongqi`] },
    ledger: [{ form: 'talk', lines: 3, estimate: { people: 120 }, count: { people: 45, sessions: 3 } }],
    reports: { received: 9, open: 1, hours: { 1: 5, 4: 2, 30: 1 } },
    helped: { people: 2, aids: 1 },
  }

  test('what the exact test finds, the percentage that is right, and no money of a month', async () => {
    const bulletin = await opens(ao)
    expect(said(bulletin, 'count')).toBe(`${inWords(month)}，白音苏木立案 31 起。`)
    expect(said(bulletin, 'yearBefore')).toMatch(/^同比：\d+月 31 起，上年\d+月 21 起，上升 47\.6%，看不出差别。$/)
    // the interval stays behind the sentence
    expect(paragraph(bulletin, 'yearBefore').how[1]).toMatch(/^是\d+年\d+月的 1\.\d\d 倍，拿得准的只是 0\.8\d 到 2\.\d\d 倍之间/)
    expect(said(bulletin, 'monthBefore')).toMatch(/^环比：\d+月 31 起，(?:上年)?\d+月 27 起，上升 14\.8%，看不出差别。/)
    // what was lost in a month, and a town's kinds, stand nowhere: two bulletins less from each other would be somebody's
    expect(bulletin.paragraphs.some(({ key, text, values }) => key === 'kinds' || /万元|损失/.test(filled(text, values)))).toBe(false)
    expect(bulletin.most).toEqual({ type: 'rebate', of: 'month' })
    expect(paragraph(bulletin, 'count').how).toEqual([
      `从“发案登记”里来：月份是${inWords(month)}、地方在白音苏木的，作废的和劝住的不算。`,
      expect.stringMatching(/^劝住的/),
    ])
  })

  test('what was done, evidence apart and no rate of it; what was decided', async () => {
    const bulletin = await opens(batu)
    expect(said(bulletin, 'alerts')).toBe(
      '发过预警 4 条。要进群 12 次（一条进一个群算一次）：网格员自报已发 9 次；系统确认已发 3 次；群内已有人打开 7 次。从群里打开 140 人次，点了“我知道了”这类按钮的 31 人次。屏上、墙上放了 2 处（管屏幕的人说的）。',
    )
    expect(said(bulletin, 'tips')).toBe('没有发过提示。')
    expect(said(bulletin, 'notReached')).toBe(
      `${inWords(month)}发过预警的 3 个嘎查村（社区）里，还没有记下发到了群的有 1 个。没记下不等于没发。`,
    )
    expect(said(bulletin, 'ledger')).toBe('讲座 3 次：数过的 45 人、3 场，估的 120 人。')
    expect(said(bulletin, 'reports')).toBe(
      '收到举报 9 件，答复过 8 件。排在正中间的一件，1 个小时以内有了第一回答复。还没有一句答复的 1 件。',
    )
    // who was helped and who asked for legal aid is told of the county alone
    expect(bulletin.paragraphs.map(({ key }) => key)).not.toContain('helped')
    expect(said(bulletin, 'measures')).toBe('1.集市上讲收羊定金（责任单位：综合指挥室；12月20日前）。')
    expect(paragraph(bulletin, 'measures').values).toEqual([])
    const all = bulletin.paragraphs.map(({ text, values }) => filled(text, values)).join('')
    expect(all).not.toMatch(/排名|第一名|阅读率|打开率|因为宣传|无诈|红旗村|拿得准|说不上|先不写/)
    expect(bulletin.letters).toBeLessThan(4000)
  })
})

describe('萨日娜 puts words around the numbers', () => {
  test('a number goes along as it is, one that is lost or written by hand is said; the same again changes nothing', async () => {
    const { template } = paragraph(await opens(sarna), 'count')
    expect(template).toBe(`${inWords(month)}，白音苏木立案 {{1}}。`)
    const input = { region: town, month, key: 'count', from: template, after: 0, text: '全苏木立案 {{1}}，其中老人多。' }
    await fiveTimes(() => sarna.does('bulletin.write', input))
    expect(said(await opens(ao), 'count')).toBe('全苏木立案 31 起，其中老人多。')
    await puts(sarna, 'own.next', '下个月走完 12 个村，十五户重点人家。')
    await puts(sarna, 'reports', '举报都有回音。')
    const bulletin = await opens(sarna)
    expect(paragraph(bulletin, 'own.next').hand).toEqual(['12', '十五'])
    expect(paragraph(bulletin, 'reports').lost).toEqual(['9 件', '8 件', '1 个小时', '1 件'])
    expect(await sarna.asks('bulletin.write', { ...input, after: 1, text: '立案 {{7}}。' })).toMatchObject(refused('badInput'))
    const [kept] = await village.documents<Bulletin>('bulletins')
    expect(kept).toMatchObject({ status: 'draft', version: 3, writers: ['sarna'] })
  })

  test('two at one paragraph: the slower is told, and keeps their words; two at different ones hinder nobody', async () => {
    const { template: from } = paragraph(await opens(gaowa), 'count')
    const late = { region: town, month, key: 'count', from, after: 0, text: '立了 {{1}}。' }
    expect(await gaowa.asks('bulletin.write', late)).toMatchObject({
      ...refused('conflict'),
      message: expect.stringMatching(/还没有写进去/),
    })
    await gaowa.does('bulletin.write', { ...late, after: 1 })
    const { earlier, written } = paragraph(await opens(sarna), 'count')
    expect(written).toMatchObject({ by: '高娃', version: 2 })
    expect(earlier).toMatchObject([{ text: '全苏木立案 31 起，其中老人多。', by: '萨日娜' }])
    await puts(gaowa, 'count', undefined)
    expect(said(await opens(sarna), 'count')).toBe(`${inWords(month)}，白音苏木立案 31 起。`)
  })

  test('a number that changes goes along; where the program’s words change too, somebody looks again first', async () => {
    await puts(sarna, 'count', '立案 {{1}}。')
    await puts(sarna, 'notReached', '还差：红旗村，下个月去。')
    await takesIn(rows(month, [5], '虚假贷款'))
    expect(said(await opens(sarna), 'count')).toBe('立案 32 起。')
    const db = village.sdk().database()
    await db.collection('campaignMonths').doc(`${month}.${town}`).update({ notReached: [] })
    const bulletin = await opens(sarna)
    expect(said(bulletin, 'notReached')).toMatch(/，都记下有群发到了。$/)
    expect(paragraph(bulletin, 'notReached').moved).toMatchObject({ text: '还差：红旗村，下个月去。', by: '萨日娜' })
    const head = { region: town, month, head: {}, after: bulletin.version }
    expect(await sarna.asks('bulletin.handIn', head)).toMatchObject({
      ...refused('badInput'),
      message: expect.stringMatching(/看一遍再交/),
    })
    await puts(sarna, 'notReached', undefined)
  })

  test('nobody’s number gets in, also not on the head of it; a paper’s number and numbers to call do', async () => {
    for (const text of ['问民警 13812345678。', '1 3 8-1234 5678', '１３８１２３４５６７８'])
      expect(await sarna.asks('bulletin.write', { region: town, month, key: 'own.cases', from: '', after: 0, text })).toMatchObject({
        ...refused('badInput'),
        message: expect.stringMatching(/像电话、证件号/),
      })
    await puts(sarna, 'own.cases', '照国办函〔2026〕123号办，打96110、12381。')
    await puts(sarna, 'own.cases', '')
    const { version: after } = await opens(sarna)
    for (const head of [
      { office: '反诈办13812345678' },
      { office: '反诈办', to: '王某 152301199001011234' },
      { office: '反诈办', number: '1381234567' },
    ])
      expect(await sarna.asks('bulletin.handIn', { region: town, month, head, after })).toMatchObject(refused('badInput'))
  })

  test('numbers that people typed into a measure are theirs; one that did not come about is no next step', async () => {
    const measures = village.sdk().database().collection('measures')
    const sheep = (await village.documents<Measure>('measures')).find(({ _id }) => _id === 'sheep')!
    const { _id, ...rest } = sheep
    await measures.doc('walk').set({ ...rest, what: '走完 12 个村', due: `${month.slice(0, 4)}-12-21` })
    await measures.doc('slip').set({ ...rest, what: '写错的一条', status: 'notDone', why: '写错了' })
    const one = paragraph(await opens(ao), 'measures')
    expect(one.text).toBe('1.集市上讲收羊定金（责任单位：综合指挥室；12月20日前）。\n2.走完 12 个村（责任单位：综合指挥室；12月21日前）。')
    expect(one).toMatchObject({ values: [], hand: ['12'], lost: [] })
    for (const id of ['walk', 'slip']) await measures.doc(id).remove()
  })

  test('words whose paragraph goes do not: somebody reads them and puts them away', async () => {
    const measures = village.sdk().database().collection('measures')
    const { _id, ...sheep } = (await village.documents<Measure>('measures')).find((one) => one._id === 'sheep')!
    await puts(sarna, 'measures', '集市上讲三回收羊定金。')
    await measures.doc('sheep').remove()
    const bulletin = await opens(sarna)
    const gone = paragraph(bulletin, 'measures')
    expect(gone).toMatchObject({ section: 'next', text: '', template: '', moved: { text: '集市上讲三回收羊定金。', by: '萨日娜' } })
    const handing = { region: town, month, head: { office: '白音苏木反诈办' }, after: bulletin.version }
    expect(await sarna.asks('bulletin.handIn', handing)).toMatchObject(refused('badInput'))
    const away = { region: town, month, key: 'measures', from: '', after: gone.version }
    expect(await sarna.asks('bulletin.write', { ...away, text: '还要讲。' })).toMatchObject(refused('conflict'))
    expect(await sarna.asks('bulletin.write', { ...away, key: 'nothing', after: 0 })).toMatchObject(refused('conflict'))
    await fiveTimes(() => sarna.does('bulletin.write', away))
    expect(paragraph(await opens(sarna), 'measures')).toBeUndefined()
    await measures.doc('sheep').set(sheep)
    const back = paragraph(await opens(sarna), 'measures')
    expect(back.earlier.map(({ text }) => text)).toEqual(['集市上讲三回收羊定金。'])
  })

  test('more than four thousand letters do not leave', async () => {
    const long = '字'.repeat(1400)
    for (const key of ['own.cases', 'own.done', 'own.tricks']) await puts(sarna, key, long)
    const { version, letters } = await opens(sarna)
    expect(letters).toBeGreaterThan(4000)
    const asked = { region: town, month, head: {}, after: version }
    expect(await sarna.asks('bulletin.handIn', asked)).toMatchObject({
      ...refused('badInput'),
      message: expect.stringMatching(/最多 4000 个/),
    })
    for (const key of ['own.cases', 'own.done', 'own.tricks']) await puts(sarna, key, '')
    // and whose it is must stand on it
    expect(await sarna.asks('bulletin.handIn', { ...asked, after: (await opens(sarna)).version })).toMatchObject({
      ...refused('badInput'),
      message: '先写署名单位',
    })
  })
})

describe('敖书记 lets it out', () => {
  test('he gives it back with the reason: 萨日娜 sees it among what waits for her until she hands it in again', async () => {
    await handsIn(sarna)
    const { version, mayGiveBack } = await opens(ao)
    expect(mayGiveBack).toBe(true)
    const asked = { region: town, month, words: '劝住的写在前面', after: version }
    expect((await opens(gaowa)).mayGiveBack).toBe(false)
    expect(await gaowa.asks('bulletin.giveBack', asked)).toMatchObject(refused('forbidden'))
    expect(await ao.asks('bulletin.giveBack', { ...asked, after: version - 1 })).toMatchObject(refused('conflict'))
    await fiveTimes(() => ao.does('bulletin.giveBack', asked))
    expect(await opens(ao)).toMatchObject({ status: 'draft', version: version + 1, mayIssue: false, mayGiveBack: false })
    expect(await opens(sarna)).toMatchObject({ givenBack: { words: '劝住的写在前面', by: '敖书记' } })
    const returned = async (who: Someone) => (await who.does('todo.list', {})).todos.filter(({ kind }) => kind === 'bulletinReturned')
    expect(await returned(sarna)).toMatchObject([{ id: `${town} ${month}`, what: `白音苏木，${inWords(month)}`, note: '劝住的写在前面' }])
    expect(await returned(ao)).toEqual([])
    await puts(sarna, 'own.cases', '劝住的比上月多。')
    expect(await returned(sarna)).toHaveLength(1)
    await handsIn(sarna)
    expect(await returned(sarna)).toEqual([])
    expect(await opens(ao)).not.toHaveProperty('givenBack')
    await puts(sarna, 'own.cases', '')
  })

  test('not whoever wrote in it, and only what was seen', async () => {
    await handsIn(sarna)
    const waits = await ao.does('todo.list', {})
    expect(waits.todos).toMatchObject([{ kind: 'bulletinToApprove', id: `${town} ${month}`, what: `白音苏木，${inWords(month)}` }])
    expect((await gaowa.does('todo.list', {})).counts.bulletinToApprove ?? 0).toBe(0)
    const { version, stamp, whyNot } = await opens(gaowa)
    expect(whyNot).toBe('这一期您写过，要请别人来审')
    const asked = { region: town, month, after: version, stamp }
    expect(await gaowa.asks('bulletin.issue', asked)).toMatchObject(refused('forbidden'))
    await takesIn(rows(month, [5], '冒充领导熟人'))
    expect(await ao.asks('bulletin.issue', asked)).toMatchObject({ ...refused('conflict'), message: expect.stringMatching(/数或者话变了/) })
    const seen = await opens(ao)
    await fiveTimes(() => ao.does('bulletin.issue', { ...asked, stamp: seen.stamp }))
    expect(await opens(ao)).toMatchObject({ status: 'issued', issued: { by: '敖书记' }, mayWrite: false })
    const { deeds } = await ao.does('staff.history', { kind: 'content', page: 0 })
    expect(deeds.filter(({ deed }) => deed === 'issueBulletin')).toMatchObject([{ about: `白音苏木${inWords(month)}的通报` }])
    expect((await ao.does('todo.list', {})).counts.bulletinToApprove ?? 0).toBe(0)
  })

  test('布和 finds it new among what waits for him until he has read it; whoever has no duty in it does not', async () => {
    const [uren, naren] = await Promise.all(['uren', 'naren'].map((id) => village.person(id)))
    const news = async (who: Someone) => (await who.does('todo.list', {})).todos.filter(({ kind }) => kind === 'bulletinNew')
    expect(await news(buhe)).toMatchObject([{ id: `${town} ${month}`, what: `白音苏木，${inWords(month)}` }])
    // not to whoever let it out
    expect(await news(ao)).toEqual([])
    const { all, read } = await buhe.does('bulletin.issued', {})
    expect(all).toMatchObject([{ region: town, place: '白音苏木', month }])
    expect(read).toMatchObject({ region: town, month, head: { office: '白音苏木反诈办' } })
    expect(read?.paragraphs.map(({ text }) => text)).toContain('立案 33 起。')
    // what nobody wrote is no paragraph, so that no heading stands above nothing
    expect(read?.paragraphs.filter(({ text }) => !text)).toEqual([])
    expect(await news(buhe)).toEqual([])
    expect(await buhe.asks('bulletin.issued', { region: town, month: before })).toMatchObject(refused('notFound'))
    expect(await buhe.asks('bulletin.issued', { region: 'anhe/shuguang' })).toMatchObject(refused('forbidden'))
    // a county's bulletin goes down to its towns, a town's not up
    expect(await uren!.does('bulletin.issued', {})).toEqual({ all: [] })
    expect(await uren!.asks('bulletin.issued', { region: town })).toMatchObject(refused('forbidden'))
    expect(await naren!.asks('bulletin.issued', {})).toMatchObject(refused('forbidden'))
  })

  test('from then on it stays as it is, numbers and how they were come by', async () => {
    await takesIn(rows(month, [5, 5], '冒充公检法和政府机关'))
    const issued = await opens(sarna)
    expect(said(issued, 'count')).toBe('立案 33 起。')
    expect(paragraph(issued, 'count').how[0]).toMatch(/发案登记/)
    const { template: from } = paragraph(issued, 'count')
    const late = { region: town, month, key: 'count', from, after: 5, text: '立案很多。' }
    expect(await sarna.asks('bulletin.write', late)).toMatchObject(refused('conflict'))
  })

  test('the next month’s begins with what was wrong', async () => {
    await village.advance(31 * 86_400_000)
    const next = monthsLater(month, 1)
    const bulletin = await opens(sarna, next)
    expect(bulletin.paragraphs[0]).toMatchObject({ section: 'correction', key: 'corrected' })
    const corrected = said(bulletin, 'corrected')
    expect(corrected.startsWith(`${inWords(month)}的通报里，`)).toBe(true)
    // as 萨日娜 had put it
    expect(corrected).toContain('“立案 33 起”应当是“立案 35 起”')
    expect(corrected).not.toMatch(/万元|损失/)
  })
})
