import type { Alert } from '../../types/entities/alert'
import type { Case } from '../../types/entities/case'
import type { Manuscript, Version } from '../../types/entities/manuscript'
import type { DailyTipSnapshot, Tip } from '../../types/entities/tip'
import type { Content } from '../../wording/manuscripts'
import { contentOf } from '../../wording/rows'
import { newCase } from '../support/case'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
let sarna: Someone
let gaowa: Someone
let buhe: Someone
let qimuge: Someone
beforeAll(async () => {
  ;[sarna, gaowa, buhe, qimuge] = (await Promise.all(['sarna', 'gaowa', 'buhe', 'qimuge'].map((id) => village.person(id)))) as [
    Someone,
    Someone,
    Someone,
    Someone,
  ]
})

const day = 86_400_000
const gone = '它出自的案例已撤下'
const manuscripts = (where: object) => village.documents<Manuscript>('manuscripts', where)
const one = async (id: string) => (await manuscripts({ _id: id }))[0] as Manuscript
const flagOf = async (id: string) => (await one(id)).flagged
const publish = async (id: string) => {
  const { version } = await one(id)
  expect(await sarna.does('manuscript.submit', { id, version })).toMatchObject({ status: 'submitted' })
  await gaowa.does('manuscript.approve', { id, version })
}
const openCase = async (item: string) => (await sarna.does('manuscript.open', { kind: 'case', item })).id
const withdraw = (id: string) => gaowa.does('manuscript.withdraw', { id, words: '核实后不是诈骗' })
const writeCase = async (id: string) => {
  await sarna.does('manuscript.save', { id, kind: 'case', content: newCase(), after: 0 })
  return id
}
const tip = (item: string): Content => ({
  case: item,
  headline: '直播买被 钱付平台',
  lines: ['不让在平台付，就退出来', '等不到货，打110'],
  speech: '直播里买被子，请在平台里付钱。主播叫您私下转给他，就退出来不买了。等了几天没有货，拿着转账单子去派出所，或者打一一零。',
})
const script = (item: string): Content => ({
  case: item,
  title: '直播买被子',
  text: '各位乡亲，请听一听。最近有人在直播里卖驼绒被子，收了钱不发货。主播不让在平台里付款，叫您私下把钱转给他，走到这里就该停住。买东西请在平台里付钱，平台会替您看着。等了几天没有货，拿好转账单子，去派出所，或者打一一零。家里有老人爱看直播的，晚上回去说一声，遇到这样的事先给您打个电话，问过再付钱。',
})

describe('a case is withdrawn, and everything that was made from it is found', () => {
  test('a tip that was moved to another case is flagged with that one, and has one manuscript', async () => {
    const { id } = await sarna.does('manuscript.open', { kind: 'tip', item: 'hay-loan-card' })
    const { content } = await one(id)
    await sarna.does('manuscript.save', { id, kind: 'tip', content: { ...content, case: 'hay-bales' }, after: 1 })
    await publish(id)
    expect((await one(id)).from).toBe('hay-bales')
    expect(await withdraw(await openCase('hay-bales'))).toMatchObject({ status: 'withdrawn' })
    expect(await flagOf(id)).toBe(gone)
    expect(await manuscripts({ kind: 'tip', item: 'hay-loan-card' })).toHaveLength(1)
  })

  test('people still read a tip from the case that its next wording leaves: withdrawing that one flags it', async () => {
    const [row] = await village.documents<Tip>('tips', { case: 'loan-interest-free' })
    const { id } = await sarna.does('manuscript.open', { kind: 'tip', item: row?._id as string })
    const { content } = await one(id)
    await sarna.does('manuscript.save', { id, kind: 'tip', content: { ...content, case: 'loan-spring' }, after: 1 })
    await withdraw(await openCase('loan-interest-free'))
    expect(await flagOf(id)).toBe(gone)
    expect(await manuscripts({ kind: 'tip', item: row?._id })).toHaveLength(1)
  })

  test('what 萨日娜 wrote from a blank sheet or took in from a spreadsheet: one manuscript each, flagged, drafts too', async () => {
    await publish(await writeCase('quilt'))
    const written = [
      ['quilt-tip', 'tip', tip('quilt')],
      ['quilt-draft', 'tip', { ...tip('quilt'), headline: '等被子 等来卖锅的' }],
      ['quilt-script', 'script', script('quilt')],
    ] as const
    for (const [id, kind, content] of written) await sarna.does('manuscript.save', { id, kind, content, after: 0 })
    await publish('quilt-tip')
    expect((await sarna.does('manuscript.read', { id: 'quilt' })).made.map(({ item }) => item).sort()).toEqual(
      written.map(([id]) => id).sort(),
    )
    expect(await withdraw('quilt')).toEqual({ status: 'withdrawn', flagged: 3 })
    for (const [id, kind] of written) expect(await manuscripts({ kind, item: id })).toMatchObject([{ _id: id, flagged: gone }])
  })

  test('a case that nobody ever read flags what was begun from it, alerts that wait too', async () => {
    await writeCase('never')
    await sarna.does('manuscript.derive', { id: 'never', kind: 'slogan', newId: 'never-slogan' })
    const alert: Alert = {
      ...{ _id: 'never-alert', msgType: 'Alert', status: 'submitted', severity: 'severe', type: 'shopping', audiences: [], case: 'never' },
      ...{ regions: ['anhe/baiyin/bayan'], headline: '驼绒被', lines: ['收钱不发货'], instruction: '先打96110问问', source: '白音镇' },
      ...{ sender: 'buhe', effective: Date.now(), expires: Date.now() + day },
    }
    const alerts = village.sdk().database().collection('alerts')
    await alerts.add(alert)
    await alerts.add({ ...alert, _id: 'never-draft', status: 'draft' })
    await alerts.add({ ...alert, _id: 'never-ended', status: 'cancelled' })
    expect(await withdraw('never')).toEqual({ status: 'withdrawn', flagged: 3 })
    expect(await flagOf('never-slogan')).toBe(gone)
    expect((await village.documents<Alert>('alerts', { case: 'never' })).map(({ _id, flagged }) => [_id, flagged])).toEqual([
      ['never-alert', gone],
      ['never-draft', gone],
      ['never-ended', undefined],
    ])
    // 布和 chooses no case any more: there is nothing left to look at.
    const { audiences, regions, headline, lines, instruction, severity, type, expires } = alert
    const draft = { id: 'never-draft', submit: false, audiences, regions, headline, lines, instruction, severity, type, expires }
    await buhe.does('alert.save', draft)
    expect((await village.documents<Alert>('alerts', { _id: 'never-draft' }))[0]).not.toHaveProperty('flagged')
  })
})

describe('while a case is withdrawn', () => {
  beforeAll(async () => {
    await writeCase('wool')
    for (const kind of ['slogan', 'tip'] as const) await sarna.does('manuscript.derive', { id: 'wool', kind, newId: `wool-${kind}` })
    await sarna.does('manuscript.save', {
      id: 'wool-slogan',
      kind: 'slogan',
      content: { text: '直播买被子，钱付在平台', audiences: [] },
      after: 1,
    })
    await sarna.does('manuscript.submit', { id: 'wool-slogan', version: 2 })
    await withdraw('wool')
  })

  test('nothing more is made from it', async () => {
    const answer = await sarna.asks('manuscript.derive', { id: 'wool', kind: 'poster', newId: 'wool-poster' })
    expect(answer).toMatchObject({ ...refused('conflict'), message: '这个案例已经撤下，不能再由它做别的' })
    expect(await manuscripts({ _id: 'wool-poster' })).toEqual([])
  })

  test('what came from it is not approved and stays flagged, until an editor says that it may stay', async () => {
    const answer = await gaowa.asks('manuscript.approve', { id: 'wool-slogan', version: 2 })
    expect(answer).toMatchObject({ ...refused('badInput'), message: expect.stringContaining('案例已经撤下') })
    expect(await one('wool-slogan')).toMatchObject({ status: 'submitted', flagged: gone })
    await gaowa.does('manuscript.keep', { id: 'wool-slogan' })
    await gaowa.does('manuscript.approve', { id: 'wool-slogan', version: 2 })
    expect(await village.documents('slogans', { _id: 'wool-slogan' })).toHaveLength(1)
  })

  test('a tip goes out again once it names a case that people can read', async () => {
    await sarna.does('manuscript.save', { id: 'wool-tip', kind: 'tip', content: tip('wool'), after: 1 })
    expect(await sarna.does('manuscript.submit', { id: 'wool-tip', version: 2 })).toMatchObject({ status: 'draft' })
    expect(await flagOf('wool-tip')).toBe(gone)
    await sarna.does('manuscript.save', { id: 'wool-tip', kind: 'tip', content: tip('loan-spring'), after: 2 })
    await publish('wool-tip')
    expect(await one('wool-tip')).toMatchObject({ status: 'published', from: 'loan-spring' })
    expect(await flagOf('wool-tip')).toBeUndefined()
  })
})

describe('what people read of a case that is withdrawn', () => {
  const found = async (id: string) => (await sarna.does('manuscript.read', { id })).findings.map(({ level, field }) => `${level} ${field}`)

  test('高娃 looks at a tip and keeps it: it stays with readers and among the tips of a day, the others of its case only with readers', async () => {
    const tips = await village.documents<Tip>('tips', { case: 'free-eggs' })
    const [kept, ...others] = tips.map((row) => row._id) as [string, string]
    await withdraw(await openCase('free-eggs'))
    const id = `tip-${kept}`
    // no word of it is asked to be mended while she has not decided
    expect(await found(id)).toEqual(['warn case'])
    await fiveTimes(() => gaowa.does('manuscript.keep', { id }))
    expect(await one(id)).toMatchObject({ status: 'published', live: true, kept: true, from: 'free-eggs' })
    expect(await found(id)).toEqual(['warn case'])
    expect(await qimuge.does('tip.read', { id: kept })).toMatchObject({ tip: { _id: kept }, case: null })
    // the tips of a day do not move once it has begun
    await village.advance(day)
    await qimuge.does('home.today', {})
    const catalogue = (await village.documents<DailyTipSnapshot>('catalogues', {})).at(-1)
    const listed = new Map(catalogue?.tips.map((tip) => [tip._id, tip.type]))
    expect(listed.get(kept)).toBe('health')
    expect(others.length).toBeGreaterThan(0)
    for (const other of others) expect(listed.has(other)).toBe(false)
  })

  test('to change what was kept another case is chosen first, and then it is one like any other', async () => {
    const [row] = await manuscripts({ kind: 'tip', kept: true })
    const { _id: id, content, version } = row as Manuscript
    await sarna.does('manuscript.save', { id, kind: 'tip', content: { ...content, headline: '白送的鸡蛋 先问儿女' }, after: version })
    expect(await sarna.does('manuscript.submit', { id, version: version + 1 })).toMatchObject({ status: 'draft' })
    expect(await found(id)).toContain('refuse case')
    expect(await one(id)).toMatchObject({ live: true, kept: true })
    await sarna.does('manuscript.save', { id, kind: 'tip', content: { ...content, case: 'free-checkup' }, after: version + 1 })
    await publish(id)
    expect(await one(id)).not.toHaveProperty('kept')
  })

  test('a case that comes back and goes again is decided on again', async () => {
    const [row] = await village.documents<Tip>('tips', { case: 'net-soldier' })
    const story = await openCase('net-soldier')
    await withdraw(story)
    const id = `tip-${row?._id}`
    await gaowa.does('manuscript.keep', { id })
    const { content, version } = await one(story)
    const expires = newCase().expires as string
    await sarna.does('manuscript.save', { id: story, kind: 'case', content: { ...content, related: [], expires }, after: version })
    await publish(story)
    await withdraw(story)
    expect(await one(id)).toMatchObject({ flagged: gone })
    expect(await one(id)).not.toHaveProperty('kept')
  })
})

describe('不改了，留原来的', () => {
  const rewritten = async (item: string) => {
    const id = await openCase(item)
    const { content, version } = await one(id)
    await sarna.does('manuscript.save', { id, kind: 'case', content: { ...content, title: '改到一半的标题' }, after: version })
    return id
  }

  test('萨日娜 drops a next wording: people’s stays, and what she wrote is among the versions', async () => {
    const [row] = await village.documents<Case>('cases', { _id: 'sheep-deposit' })
    const id = await rewritten('sheep-deposit')
    expect((await sarna.does('manuscript.read', { id })).may.revert).toBe(true)
    await fiveTimes(() => sarna.does('manuscript.revert', { id, version: 2 }))
    expect(await one(id)).toMatchObject({ status: 'published', live: true, version: 3, content: contentOf('case', row as Case) })
    expect(await village.documents('cases', { _id: 'sheep-deposit' })).toEqual([row])
    const versions = await village.documents<Version>('versions', { manuscript: id })
    expect(versions.map(({ content }) => content.title)).toEqual([row?.title, '改到一半的标题', row?.title])
  })

  test('not what nobody ever read, not a version that was not seen, and not by who is not at the desk', async () => {
    await writeCase('unread')
    expect((await sarna.does('manuscript.read', { id: 'unread' })).may.revert).toBe(false)
    expect(await sarna.asks('manuscript.revert', { id: 'unread', version: 1 })).toMatchObject(refused('conflict'))
    const id = await rewritten('loan-spring')
    expect(await gaowa.asks('manuscript.revert', { id, version: 1 })).toMatchObject(refused('conflict'))
    for (const who of [buhe, qimuge]) expect(await who.asks('manuscript.revert', { id, version: 2 })).toMatchObject(refused('forbidden'))
  })

  test('a case whose day comes while it is being rewritten is due all the same, stays the author’s, and can still be said to hold', async () => {
    const id = await rewritten('loan-hay')
    await village
      .sdk()
      .database()
      .collection('cases')
      .doc('loan-hay')
      .update({ expires: Date.now() - day })
    await Promise.all([village.timer('recheck'), village.timer('recheck')])
    const { manuscripts: due, counts } = await sarna.does('manuscript.list', { status: 'recheck' })
    expect(due).toContainEqual(expect.objectContaining({ _id: id, status: 'draft', due: true }))
    expect(counts.recheck).toBe(due.length)
    expect((await one(id)).content.title).toBe('改到一半的标题')

    await sarna.does('manuscript.revert', { id, version: 2 })
    expect(await one(id)).toMatchObject({ status: 'recheck', version: 3 })
    await sarna.does('manuscript.renew', { id, expires: new Date(Date.now() + 200 * day).toISOString().slice(0, 10) })
    expect(await one(id)).toMatchObject({ status: 'published' })
    expect(await one(id)).not.toHaveProperty('due')
  })

  test('a due case that is taken up stays due until its new wording is out', async () => {
    const id = await openCase('loan-hay')
    await village
      .sdk()
      .database()
      .collection('cases')
      .doc('loan-hay')
      .update({ expires: Date.now() - day })
    await village.timer('recheck')
    const { content, version, status } = await one(id)
    expect(status).toBe('recheck')
    const expires = new Date(Date.now() + 200 * day).toISOString().slice(0, 10)
    await sarna.does('manuscript.save', {
      id,
      kind: 'case',
      content: { ...content, title: '买草先交钱 先问一声', expires },
      after: version,
    })
    expect(await one(id)).toMatchObject({ status: 'draft', due: true })
    await publish(id)
    expect(await one(id)).not.toHaveProperty('due')
  })
})

test('a case that was edited once is still found by how people put it', async () => {
  const [some] = await village.documents<Case>('cases', { ownWords: '走账刷流水' })
  const id = await openCase(some?._id as string)
  const { content, version } = await one(id)
  const expires = new Date(Date.now() + 200 * day).toISOString().slice(0, 10)
  await sarna.does('manuscript.save', { id, kind: 'case', content: { ...content, expires }, after: version })
  await publish(id)
  expect((await village.documents<Case>('cases', { _id: some?._id }))[0]?.ownWords).toEqual(some?.ownWords)
  expect((await qimuge.does('case.list', { words: '走账刷流水' })).cases.map((found) => found._id)).toContain(some?._id)
})
