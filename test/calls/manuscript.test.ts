import { cases } from '../../content/cases'
import type { Case } from '../../types/entities/case'
import type { Manuscript } from '../../types/entities/manuscript'
import type { Tip } from '../../types/entities/tip'
import type { Content } from '../../wording/manuscripts'
import { approves } from '../support/approves'
import { retold } from '../support/retold'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
let sarna: Someone
let gaowa: Someone
let batu: Someone
let qimuge: Someone
beforeAll(async () => {
  ;[sarna, gaowa, batu, qimuge] = (await Promise.all(['sarna', 'gaowa', 'batu', 'qimuge'].map((id) => village.person(id)))) as [
    Someone,
    Someone,
    Someone,
    Someone,
  ]
})

const day = 86_400_000
const dateIn = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10)
const story: Content = {
  title: '驼绒被子 收钱不发货',
  type: 'shopping',
  story: [
    '入冬前，阿嘎在直播里看见驼绒被，主播说厂子搬家，三床只要二百八。她加了主播的号，把钱转到个人名下。',
    '等了十二天，被子没有影子。再去找那个直播间，已经换成卖锅的。她跑到苏木派出所，把转账单子拿给民警看。',
  ],
  turningPoint: '主播不让在平台里下单，要她私下转账，走到这里就该停住。',
  redFlags: ['说搬家清仓', '不让在平台下单', '钱转给个人'],
  todo: ['买东西在平台里付钱', '被子没来，打110，留好转账单'],
  ask: ['为什么不能在平台里付？'],
  amountBand: 'under1k',
  sourceKind: 'local',
  sourceDate: '2026-11-10',
  related: ['sheep-deposit'],
  expires: dateIn(300),
}
const write = (who: Someone, id: string, content: Content = story) => who.does('manuscript.save', { id, kind: 'case', content, after: 0 })
const statusOf = async (id: string) => (await village.documents<Manuscript>('manuscripts', { _id: id }))[0]?.status

describe('from a blank sheet to the library', () => {
  test('萨日娜 keeps half a case; what is missing stands beside each field, and nothing is lost', async () => {
    const half = { title: '驼绒被子', story: ['入冬前，阿嘎在直播里看见驼绒被。', ''] }
    const saved = await write(sarna, 'half', half)
    expect(saved).toMatchObject({ version: 1, status: 'draft' })
    expect(saved.findings.map(({ field, why }) => `${field} ${why}`)).toEqual(
      expect.arrayContaining(['type 这里还没选', 'story 至少2条', 'turningPoint 这里还没写', 'sourceDate 请写成年-月-日，比如2026-11-23']),
    )
    expect(await sarna.does('manuscript.submit', { id: 'half', version: 1 })).toMatchObject({ status: 'draft' })
    expect((await sarna.does('manuscript.read', { id: 'half' })).manuscript.content).toEqual({ ...half, story: [half.story[0]] })
  })

  test('she hands it in, 高娃 approves the version she read, and 其木格 reads it; not before', async () => {
    await write(sarna, 'quilt')
    expect(await sarna.does('manuscript.submit', { id: 'quilt', version: 1 })).toEqual({ status: 'submitted', findings: [] })
    expect(await qimuge.asks('case.read', { id: 'quilt' })).toMatchObject(refused('notFound'))
    expect(await sarna.asks('manuscript.approve', { id: 'quilt', version: 1 })).toMatchObject({
      ...refused('forbidden'),
      message: '自己写的，请另一位同事审',
    })
    expect((await gaowa.does('manuscript.list', { status: 'submitted' })).manuscripts).toContainEqual(
      expect.objectContaining({ _id: 'quilt', author: '萨日娜', toApprove: true }),
    )
    await fiveTimes(() => gaowa.does('manuscript.approve', { id: 'quilt', version: 1 }))
    const { case: read } = await qimuge.does('case.read', { id: 'quilt' })
    expect(read).toMatchObject({ title: story.title, source: { kind: 'local', date: '2026-11-10' }, related: ['sheep-deposit'] })
    expect((await qimuge.does('case.list', { words: '驼绒被' })).cases.map((one) => one._id)).toContain('quilt')
    expect(await gaowa.does('manuscript.read', { id: 'quilt' })).toMatchObject({
      author: '萨日娜',
      reviewer: '高娃',
      may: { approve: false },
    })
  })

  test('people go on reading the old wording until the new one is approved; every version stays', async () => {
    const published = (await qimuge.does('case.read', { id: 'quilt' })).case.publishedAt
    await sarna.does('manuscript.save', { id: 'quilt', kind: 'case', content: { ...story, title: '直播里的驼绒被 没有发货' }, after: 1 })
    expect((await qimuge.does('case.read', { id: 'quilt' })).case.title).toBe(story.title)
    const read = await gaowa.does('manuscript.read', { id: 'quilt' })
    expect(read.read).toMatchObject({ title: story.title })
    expect(read.versions.map((v) => [v.version, v.author, v.content.title])).toEqual([
      [2, '萨日娜', '直播里的驼绒被 没有发货'],
      [1, '萨日娜', story.title],
    ])
    await sarna.does('manuscript.submit', { id: 'quilt', version: 2 })
    expect(await gaowa.asks('manuscript.approve', { id: 'quilt', version: 1 })).toMatchObject(refused('conflict'))
    await gaowa.does('manuscript.approve', { id: 'quilt', version: 2 })
    expect((await qimuge.does('case.read', { id: 'quilt' })).case).toMatchObject({
      title: '直播里的驼绒被 没有发货',
      publishedAt: published,
    })
  })

  test('two write at once: the second is told, and the first’s words stand', async () => {
    await write(sarna, 'two')
    await gaowa.does('manuscript.save', { id: 'two', kind: 'case', content: { ...story, title: '高娃改的' }, after: 1 })
    const late = await sarna.asks('manuscript.save', { id: 'two', kind: 'case', content: { ...story, title: '萨日娜改的' }, after: 1 })
    expect(late).toMatchObject({ ...refused('conflict'), message: '同事刚刚改过这份稿子。您写的还在这里，先看看改了什么' })
    expect((await gaowa.does('manuscript.read', { id: 'two' })).manuscript).toMatchObject({ version: 2, title: '高娃改的' })
  })

  test('the same save five times at once is one version', async () => {
    await fiveTimes(() => write(sarna, 'once'))
    const change = { id: 'once', kind: 'case' as const, content: { ...story, title: '又一版' }, after: 1 }
    await fiveTimes(() => sarna.does('manuscript.save', change))
    expect(await village.documents('versions', { manuscript: 'once' })).toHaveLength(2)
  })

  test('a new piece never takes the place of a row that is not its own', async () => {
    const taken = { id: 'loan-hay', kind: 'case', content: { ...story, title: '占了别人的编号' }, after: 0 }
    expect(await sarna.asks('manuscript.save', taken)).toMatchObject(refused('conflict'))
  })

  test('高娃 gives it back with words; 巴图警官 approves what the police are the source of, and nothing else', async () => {
    await write(sarna, 'back')
    await sarna.does('manuscript.submit', { id: 'back', version: 1 })
    expect(await batu.asks('manuscript.approve', { id: 'back', version: 1 })).toMatchObject(refused('forbidden'))
    expect(await gaowa.asks('manuscript.return', { id: 'back', words: '说的是前一版', version: 0 })).toMatchObject(refused('conflict'))
    await gaowa.does('manuscript.return', { id: 'back', words: '写清楚是哪个平台里的直播', version: 1 })
    expect((await sarna.does('manuscript.read', { id: 'back' })).manuscript).toMatchObject({
      status: 'draft',
      words: '写清楚是哪个平台里的直播',
    })
    await sarna.does('manuscript.save', { id: 'back', kind: 'case', content: { ...story, sourceKind: 'police' }, after: 1 })
    await sarna.does('manuscript.submit', { id: 'back', version: 2 })
    await batu.does('manuscript.approve', { id: 'back', version: 2 })
    expect(await statusOf('back')).toBe('published')
  })
})

describe('what the check says', () => {
  const findings = async (id: string, change: Content) =>
    (await write(sarna, id, { ...story, ...change })).findings.map(({ level, field, words }) => `${level} ${field} ${words}`)

  test('a contact, a day that has passed, a case that is not there keep it back', async () => {
    expect(await findings('c1', { todo: ['打13800138000，再打110'], expires: '2026-01-01', related: ['nowhere'] })).toEqual(
      expect.arrayContaining(['refuse todo 1*********0', 'refuse expires ', 'refuse related ']),
    )
    expect(await sarna.does('manuscript.submit', { id: 'c1', version: 1 })).toMatchObject({ status: 'draft' })
  })

  test('a case that says what another says is pointed at it', async () => {
    const { manuscript } = await sarna.does('manuscript.read', await sarna.does('manuscript.open', { kind: 'case', item: 'loan-hay' }))
    const found = await findings('c2', { ...manuscript.content, expires: story.expires as string, title: '贷款买草 先寄卡' })
    expect(found).toEqual([`warn title ${manuscript.title}`])
  })

  test('a case of long ago told again in other words is found, however much was published since', async () => {
    const [, , after, words] = retold.find(([, kind]) => kind === 'case') as (typeof retold)[number]
    const since = cases.filter(({ _id }) => _id !== after)
    const newer = Array.from({ length: 300 }, (_, i) => ({ ...since[i % since.length], _id: `newer-${i}`, publishedAt: Date.now() + i }))
    await village.sdk().database().collection('cases').add(newer)
    const title = cases.find(({ _id }) => _id === after)?.title
    expect(await findings('told-again', { ...words, type: 'boss' })).toContain(`warn title ${title}`)
    for (const { _id } of newer) await village.sdk().database().collection('cases').doc(_id).remove()
  })

  test('so is one told again in other words, even under another kind of fraud', async () => {
    const found = await findings('c3', {
      title: '网上看羊 羊没见着',
      story: [
        '老苏想买些母羊，刷手机看见有人卖羊，比集市便宜不少。那人讲羊在别的旗，不用跑，给看了羊圈视频，还有证件。',
        '说好几家抢着要，先给订金就留。老苏给了订金，又让给车钱，说羊送到就还。等了一天车没来，去派出所报了案。',
      ],
      turningPoint: '他说谁先给定金谁拉走的时候，就该说我去看了羊再付钱。',
      redFlags: ['价钱低得说不通', '只让看视频', '催着给订金', '给了订金再要车钱'],
      todo: ['见着羊再说钱', '当面点数，装车后付款', '钱走了打110', '聊天转账都留下'],
      ask: ['羊在哪个村？我去看。', '见了羊给钱行不行？'],
    })
    expect(found).toEqual(['warn title 三十只便宜羊 只见过视频'])
  })
})

describe('from one case', () => {
  test('tip, quiz item, slogan, script and poster begin from its words, linked to it', async () => {
    for (const kind of ['tip', 'quizItem', 'slogan', 'script', 'poster'] as const) {
      await fiveTimes(() => sarna.does('manuscript.derive', { id: 'quilt', kind, newId: `quilt-${kind}` }))
      const { manuscript, cases } = await sarna.does('manuscript.read', { id: `quilt-${kind}` })
      expect(manuscript).toMatchObject({ kind, status: 'draft', from: 'quilt', live: false })
      expect(cases).toEqual({ quilt: '直播里的驼绒被 没有发货' })
    }
    const { made } = await sarna.does('manuscript.read', { id: 'quilt' })
    expect(made.map((m) => m.kind).sort()).toEqual(['poster', 'quizItem', 'script', 'slogan', 'tip'])
    const script = await sarna.does('manuscript.submit', { id: 'quilt-script', version: 1 })
    expect(script.status).toBe('submitted')
  })

  test('how many people read is known beside what lies on the desk, and a sheet names cases by their titles', async () => {
    expect((await sarna.does('manuscript.list', { kind: 'slogan', status: 'draft' })).shelf).toBe(40)
    const { rows, cases } = await sarna.does('manuscript.sheet', { kind: 'case' })
    const quilt = rows.find((row) => row.item === 'quilt')
    expect(quilt?.content.related).toEqual(['sheep-deposit'])
    expect(cases['sheep-deposit']).toBe('三十只便宜羊 只见过视频')
  })

  test('a tip from it is published, and read with its case', async () => {
    const content = {
      case: 'quilt',
      headline: '直播买被 钱付平台',
      lines: ['不让在平台付，就退出来', '等不到货，打110'],
      speech: '直播里买被子，请在平台里付钱。主播叫您私下转给他，就退出来不买了。等了几天没有货，拿着转账单子去派出所，或者打一一零。',
    }
    await sarna.does('manuscript.save', { id: 'quilt-tip', kind: 'tip', content, after: 1 })
    await sarna.does('manuscript.submit', { id: 'quilt-tip', version: 2 })
    await gaowa.does('manuscript.approve', { id: 'quilt-tip', version: 2 })
    expect(await qimuge.does('tip.read', { id: 'quilt-tip' })).toMatchObject({
      tip: { headline: content.headline },
      case: { _id: 'quilt' },
    })
  })

  test('the case is withdrawn: gone for people at once, and all that came from it waits for an editor', async () => {
    const alert = { severity: 'severe' as const, type: 'shopping' as const, audiences: [], regions: ['anhe/baiyin/bayan'] }
    const words = {
      ...alert,
      headline: '驼绒被',
      lines: ['收钱不发货'],
      instruction: '先打96110问问',
      case: 'quilt',
      expires: Date.now() + day,
    }
    await sarna.does('alert.save', { ...words, id: 'quilt-alert', submit: true })
    await approves(gaowa, 'quilt-alert')
    const answer = await gaowa.does('manuscript.withdraw', { id: 'quilt', words: '核实后不是诈骗' })
    expect(answer).toEqual({ status: 'withdrawn', flagged: 6 })
    expect(await qimuge.asks('case.read', { id: 'quilt' })).toMatchObject({
      ...refused('notFound'),
      message: expect.stringContaining('撤下'),
    })
    expect(await qimuge.does('tip.read', { id: 'quilt-tip' })).toMatchObject({ tip: { _id: 'quilt-tip' }, case: null })
    expect((await qimuge.does('case.list', { words: '驼绒被' })).cases.map((one) => one._id)).not.toContain('quilt')
    const { manuscripts, flagged } = await sarna.does('manuscript.list', { flagged: true })
    expect(manuscripts.map((m) => [m.kind, m.flagged]).sort()).toEqual(
      ['poster', 'quizItem', 'script', 'slogan', 'tip'].map((kind) => [kind, '它出自的案例已撤下']),
    )
    expect(flagged).toBe(5)
    expect((await gaowa.does('alert.read', { id: 'quilt-alert' })).alert.flagged).toBe('它出自的案例已撤下')
    const onDesk = async (who: Someone) => (await who.does('alert.desk', {})).alerts.find((a) => a._id === 'quilt-alert')
    expect(await onDesk(gaowa)).toMatchObject({ inForce: true, flagged: '它出自的案例已撤下' })
    expect(await onDesk(await village.person('buhe'))).not.toHaveProperty('flagged')
    await gaowa.does('manuscript.keep', { id: 'quilt-slogan' })
    expect((await sarna.does('manuscript.list', { flagged: true })).flagged).toBe(4)
  })

  test('rows from before the desk are flagged too', async () => {
    const tips = await village.documents<Tip>('tips', { case: 'loan-spring' })
    const { id } = await sarna.does('manuscript.open', { kind: 'case', item: 'loan-spring' })
    await gaowa.does('manuscript.withdraw', { id, words: '太旧了' })
    const flagged = await village.documents<Manuscript>('manuscripts', { from: 'loan-spring' })
    expect(
      flagged
        .filter((m) => m.kind === 'tip')
        .map((m) => m.item)
        .sort(),
    ).toEqual(tips.map((t) => t._id).sort())
    expect(new Set(flagged.map((m) => m.flagged))).toEqual(new Set(['它出自的案例已撤下']))
    expect((await qimuge.does('tip.read', { id: tips[0]?._id as string })).case).toBeNull()
  })

  test('it can come back: written again, approved again', async () => {
    const { content, version } = (await sarna.does('manuscript.read', { id: 'quilt' })).manuscript
    await sarna.does('manuscript.save', { id: 'quilt', kind: 'case', content, after: version })
    await sarna.does('manuscript.submit', { id: 'quilt', version: version + 1 })
    await gaowa.does('manuscript.approve', { id: 'quilt', version: version + 1 })
    expect((await qimuge.does('case.read', { id: 'quilt' })).case._id).toBe('quilt')
  })
})

describe('the library from before the desk', () => {
  test('opening a row makes its manuscript, once', async () => {
    const opened = await fiveTimes(() => sarna.does('manuscript.open', { kind: 'tip', item: 'hay-loan-card' }))
    expect(new Set(opened.map((o) => o.id))).toEqual(new Set(['tip-hay-loan-card']))
    const { manuscript, versions } = await sarna.does('manuscript.read', { id: 'tip-hay-loan-card' })
    expect(manuscript).toMatchObject({ status: 'published', live: true, from: 'loan-hay', version: 1 })
    expect(versions).toHaveLength(1)
    const { rows } = await sarna.does('manuscript.shelf', { kind: 'tip', words: '寄银行卡' })
    expect(rows).toEqual([
      { item: 'hay-loan-card', title: '说帮你贷款 叫你寄银行卡', manuscript: 'tip-hay-loan-card', status: 'published' },
    ])
    expect((await sarna.does('manuscript.shelf', { kind: 'tip', words: '(.*' })).rows).toEqual([])
  })
})

describe('read again when its day has come', () => {
  test('the timer makes it due; 萨日娜 says it still holds, and people never lost it', async () => {
    await village
      .sdk()
      .database()
      .collection('cases')
      .doc('loan-interest-free')
      .update({ expires: Date.now() - day })
    await Promise.all([village.timer('recheck'), village.timer('recheck')])
    const { manuscripts } = await sarna.does('manuscript.list', { status: 'recheck' })
    expect(manuscripts.map((m) => m._id)).toContain('case-loan-interest-free')
    const id = 'case-loan-interest-free'
    expect(await sarna.asks('manuscript.renew', { id, expires: '2026-01-01' })).toMatchObject(refused('badInput'))
    await fiveTimes(() => sarna.asks('manuscript.renew', { id, expires: dateIn(365) }))
    const [row] = await village.documents<Case>('cases', { _id: 'loan-interest-free' })
    expect(row?.expires).toBeGreaterThan(Date.now() + 364 * day)
    expect(await statusOf(id)).toBe('published')
    expect(await village.documents('versions', { manuscript: id })).toHaveLength(2)
    await village.timer('recheck')
    expect(await statusOf(id)).toBe('published')
  })
})

test('a spreadsheet gets whole contents, page by page', async () => {
  const items: string[] = []
  for (let after: string | undefined, more = true; more; ) {
    const answer = await sarna.does('manuscript.sheet', { kind: 'tip', ...(after && { after }) })
    expect(answer.rows.length).toBeLessThanOrEqual(100)
    items.push(...answer.rows.map((row) => row.item))
    after = answer.last
    more = answer.more
  }
  expect((await sarna.does('manuscript.sheet', { kind: 'tip', page: 1 })).rows.map((row) => row.item)).toEqual(items.slice(100, 200))
  expect(items.sort()).toEqual((await village.documents<Tip>('tips')).map((tip) => tip._id).sort())
  await write(sarna, 'for-a-sheet')
  const drafts = await sarna.does('manuscript.sheet', { kind: 'case', status: 'draft' })
  expect(drafts.rows).toContainEqual(expect.objectContaining({ item: 'for-a-sheet' }))
})

test('布和 and 其木格 have nothing to do at the desk', async () => {
  const buhe = await village.person('buhe')
  for (const who of [buhe, qimuge])
    for (const call of ['manuscript.list', 'manuscript.read', 'manuscript.save'] as const)
      expect(await who.asks(call, { id: 'quilt' })).toMatchObject(refused('forbidden'))
})
