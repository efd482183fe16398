import type { Input, Output } from '../../types/contract'
import { approves } from '../support/approves'
import { exif, jpegOf, pngOf } from '../support/pictures'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const day = 86_400_000
const town = 'anhe/baiyin'
const bayan = `${town}/bayan`
const hongqi = `${town}/hongqi`

const village = aVillage()
let buhe: Someone
let zhaona: Someone
let sarna: Someone
let gaowa: Someone
let lin: Someone
let ao: Someone
beforeAll(async () => {
  const all = await Promise.all(['buhe', 'zhaona', 'sarna', 'gaowa', 'lin', 'ao'].map(village.person))
  ;[buhe, zhaona, sarna, gaowa, lin, ao] = all as [Someone, Someone, Someone, Someone, Someone, Someone]
})

const dateOf = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10)
const ago = async (days: number) => dateOf((await village.now()) - days * day)
const told = async (id: string, more: Partial<Input<'ledger.save'>> = {}): Promise<Input<'ledger.save'>> => ({
  ...{ id, region: bayan, day: await ago(1), form: 'talk', setting: 'rural', ...more },
})
type Line = Output<'ledger.list'>['lines'][number]
const linesOf = async (who: Someone, region: string) => (await who.does('ledger.list', { region })).lines
const one = async (who: Someone, region: string, id: string) => (await linesOf(who, region)).find(({ _id }) => _id === id)

describe('布和 enters what he did', () => {
  test('what, where, when and nothing else; five taps are one line, for everybody of the place', async () => {
    await fiveTimes(async () => buhe.does('ledger.save', await told('talk')))
    for (const [who, region] of [
      [buhe, bayan],
      [sarna, town],
      [ao, town],
    ] as const) {
      const found = (await linesOf(who, region)).filter(({ _id }) => _id === 'talk')
      expect(found).toMatchObject([{ source: 'hand', form: 'talk', place: '白音苏木 巴彦嘎查', lead: '布和', counts: {} }])
    }
    expect((await one(buhe, bayan, 'talk'))?.mayChange).toBe(true)
    expect((await one(ao, town, 'talk'))?.mayChange).toBe(false)
  })

  test('照娜 of the next village neither reads nor changes it', async () => {
    expect(await zhaona.asks('ledger.list', { region: bayan })).toMatchObject(refused('forbidden'))
    expect(await zhaona.asks('ledger.open', { id: 'talk' })).toMatchObject(refused('forbidden'))
    expect(await zhaona.asks('ledger.save', await told('talk', { region: hongqi, after: 1 }))).toMatchObject(refused('forbidden'))
    expect((await zhaona.does('ledger.list', {})).place.name).toBe('红旗村')
  })

  test.each([
    ['a day to come', { day: '2099-01-01' }],
    ['somebody’s number', { spot: '老张家138 0013 8000' }],
    ['what only the police know', { counts: { dissuaded: 2 } }],
    ['what the program notes', { form: 'lesson' as const }],
    ['a banner that comes down before it hangs', { form: 'banner' as const, banner: { due: '2020-01-01' } }],
  ])('%s does not go in', async (_what, more) => {
    expect(await buhe.asks('ledger.save', await told('wrong', more))).toMatchObject(refused('badInput'))
  })

  test('what 林司法 held stands there too', async () => {
    await lin.does('ledger.save', await told('mediation', { region: town, form: 'mediation', counts: { people: 30 }, counted: 'count' }))
    expect(await one(sarna, town, 'mediation')).toMatchObject({ lead: '林司法', counts: { people: 30 }, counted: 'count' })
  })
})

describe('a line is corrected', () => {
  test('two at once: the later one is told, sees the other’s words and loses none of their own; all that stood stays', async () => {
    const answers = await Promise.all([
      sarna.asks('ledger.save', await told('talk', { after: 1, counts: { people: 40 } })),
      gaowa.asks('ledger.save', await told('talk', { after: 1, counts: { people: 35 } })),
    ])
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).toEqual(['conflict', 'ok'])
    const seen = await gaowa.does('ledger.open', { id: 'talk' })
    expect(seen).toMatchObject({ version: 2, past: [{ by: '布和', told: { counts: {} } }] })
    await fiveTimes(async () => gaowa.does('ledger.save', await told('talk', { after: 2, counts: { people: 37 } })))
    const after = await buhe.does('ledger.open', { id: 'talk' })
    expect([after.version, after.by, after.past.length, after.mayChange]).toEqual([3, '高娃', 2, true])
    // what waited on 布和’s phone since the morning arrives once more
    await buhe.does('ledger.save', await told('talk'))
    expect((await one(buhe, bayan, 'talk'))?.counts).toEqual({ people: 37 })
  })

  test('entered by mistake: out of the list, and back', async () => {
    await buhe.does('ledger.takeOut', { id: 'talk', after: 3, out: true })
    expect(await one(ao, town, 'talk')).toBeUndefined()
    expect(await ao.does('ledger.open', { id: 'talk' })).toMatchObject({ out: true })
    await buhe.does('ledger.takeOut', { id: 'talk', after: 4, out: false })
    expect(await one(ao, town, 'talk')).toMatchObject({ corrected: true })
    expect(await lin.asks('ledger.takeOut', { id: 'talk', after: 5, out: true })).toMatchObject(refused('forbidden'))
  })
})

describe('what the program did stands there by itself', () => {
  test('an alert and a tip with their groups, a worker’s word and a system’s apart', async () => {
    await buhe.does('alert.save', {
      ...{ id: 'sheep', regions: [bayan], submit: true, severity: 'severe', type: 'farming', audiences: [] },
      ...{
        headline: '有人冒充收羊老板',
        lines: ['先要定金再拉羊'],
        instruction: '要转账先打96110问问',
        expires: (await village.now()) + 9 * day,
      },
    })
    await approves(gaowa, 'sheep')
    const [{ _id: tip }] = (await village.documents<{ _id: string }>('tips')) as [{ _id: string }]
    await buhe.does('alert.sendTip', { id: 'tipped', tip, regions: [bayan, hongqi] })
    const { groups } = await buhe.does('alert.groups', { id: 'sheep' })
    await buhe.does('alert.posted', { dispatch: groups[0]!.dispatch, posted: true })
    expect(await one(ao, town, 'sheep')).toMatchObject({
      ...{ source: 'system', form: 'groupPost', headline: '有人冒充收羊老板', theme: 'farming', place: '白音苏木 巴彦嘎查' },
      groups: { all: 1, posted: 1, confirmed: 0 },
    })
    expect(await one(ao, town, 'tipped')).toMatchObject({ groups: { all: 2 } })
    expect(await one(zhaona, hongqi, 'tipped')).toMatchObject({ groups: { all: 1 }, place: '白音苏木 红旗村' })
    expect(await one(zhaona, hongqi, 'sheep')).toBeUndefined()
  })

  test('visits, help and classes as how many that day: not which, not by whom; what is taken back goes', async () => {
    const noted = async (who: Someone, region: string, form: Line['form']) =>
      (await linesOf(who, region)).filter((line) => line.form === form && line.source === 'system')
    for (const id of ['v1', 'v2']) {
      await buhe.does('visit.save', { id, village: bayan, label: `${id}那户`, why: ['alone'] })
      await fiveTimes(async () => buhe.does('visit.done', { id, at: (await village.now()) - day }))
    }
    expect(await noted(ao, bayan, 'visit')).toMatchObject([{ day: await ago(1), counts: { households: 2 }, mayChange: false }])
    await buhe.does('visit.done', { id: 'v1', at: null })
    expect(await noted(ao, bayan, 'visit')).toMatchObject([{ counts: { households: 1 } }])

    const naren = await village.person('naren')
    await naren.does('alert.acknowledge', { id: 'sheep', what: 'needHelp', help: { id: 'cry', contact: '东头第二户' } })
    await fiveTimes(() => buhe.does('help.done', { id: 'cry' }))
    expect(await noted(ao, bayan, 'help')).toMatchObject([{ counts: { people: 1 } }])

    const qiqige = await village.person('qiqige')
    const { packs, schools } = await qiqige.does('pack.list', {})
    const school = schools[0]!._id
    await qiqige.does('pack.handIn', { id: 'class', pack: packs[0]!._id, school, day: await ago(0), cut: 'five', pupils: 30, hands: [] })
    expect(await noted(qiqige, school, 'lesson')).toMatchObject([{ setting: 'school', counts: { sessions: 1 } }])
    const shown = JSON.stringify(await linesOf(ao, town))
    expect(shown).not.toMatch(/那户|东头|naren|qiqige|其其格|"pupils"/)
  })
})

test('a banner waits for 布和 on its day, a week later for the town’s editors too, and for nobody once it is down', async () => {
  const hung = { form: 'banner' as const, spot: '村口', day: await ago(40) }
  await buhe.does('ledger.save', await told('tomorrow', { ...hung, banner: { due: await ago(-1) } }))
  await buhe.does('ledger.save', await told('today', { ...hung, banner: { due: await ago(0) } }))
  await buhe.does('ledger.save', await told('late', { ...hung, banner: { due: await ago(7) } }))
  const waits = async (who: Someone) => (await who.does('todo.list', {})).todos.filter(({ kind }) => kind === 'bannerDue')
  expect((await waits(buhe)).map(({ id, what, note }) => [id, what, note])).toEqual([
    ['late', '白音苏木 巴彦嘎查，村口', expect.stringMatching(/日就该撤了$/)],
    ['today', '白音苏木 巴彦嘎查，村口', '今天该撤下了'],
  ])
  expect((await waits(sarna)).map(({ id }) => id)).toEqual(['late'])
  expect(await zhaona.asks('ledger.down', { id: 'late', day: await ago(1) })).toMatchObject(refused('forbidden'))
  await fiveTimes(async () => buhe.does('ledger.down', { id: 'late', day: await ago(1) }))
  await buhe.does('ledger.down', { id: 'today', day: await ago(-9) })
  expect([...(await waits(buhe)), ...(await waits(sarna))]).toEqual([])
  expect(await one(ao, town, 'late')).toMatchObject({ banner: { due: await ago(7), down: await ago(1) }, lead: '布和' })
  expect(await one(ao, town, 'today')).toMatchObject({ banner: { down: await ago(0) } })
})

test('a slogan is withdrawn: 布和, who hung it up, is told to take it down now, whatever day it says', async () => {
  const { materials } = await buhe.does('material.list', { kind: 'slogan', page: 0 })
  const slogan = materials[0]?._id as string
  const hung = { form: 'banner' as const, day: await ago(1) }
  await buhe.does('ledger.save', await told('hung', { ...hung, spot: '桥头', banner: { due: await ago(-20), slogan } }))
  await buhe.does('ledger.save', await told('own-words', { ...hung, spot: '村口', banner: { due: await ago(-20) } }))
  const waits = async () => (await buhe.does('todo.list', {})).todos.filter(({ kind }) => kind === 'bannerDue')
  expect(await waits()).toEqual([])
  const { id } = await sarna.does('manuscript.open', { kind: 'slogan', item: slogan })
  await gaowa.does('manuscript.withdraw', { id, words: '话说得不对' })
  expect(await waits()).toMatchObject([{ id: 'hung', what: '白音苏木 巴彦嘎查，桥头', note: '上面的标语撤下了，请现在取下', urgent: true }])
  await buhe.does('ledger.down', { id: 'hung', day: await ago(0) })
  expect(await waits()).toEqual([])
  expect((await buhe.does('ledger.open', { id: 'hung' })).told.banner).toEqual({ due: await ago(-20), down: await ago(0), slogan })
})

test('a photo stands beside a line for whoever reads the ledger, without where it was taken; a correction keeps it, another one replaces it', async () => {
  const taken = exif(6)
  await buhe.does('ledger.save', await told('pictured'))
  expect(await one(buhe, bayan, 'pictured')).not.toHaveProperty('hasPhoto')
  await buhe.does('ledger.photo', { id: 'pictured', photo: jpegOf(40, 30, taken).toString('base64') })
  const shown = async (who: Someone) => {
    const { photo } = await who.does('ledger.open', { id: 'pictured' })
    return photo && Buffer.from(await (await fetch(photo)).arrayBuffer())
  }
  expect((await shown(ao))?.includes('GPS')).toBe(false)
  await buhe.does('ledger.save', { ...(await told('pictured')), note: '来了二十个人', after: 1 })
  expect(await one(ao, town, 'pictured')).toMatchObject({ hasPhoto: true, note: '来了二十个人' })
  await sarna.does('ledger.photo', { id: 'pictured', photo: pngOf().toString('base64') })
  expect(await shown(buhe)).toEqual(pngOf())
  expect(await zhaona.asks('ledger.photo', { id: 'pictured' })).toMatchObject(refused('forbidden'))
  expect(await buhe.asks('ledger.photo', { id: 'pictured', photo: Buffer.from('no picture').toString('base64') })).toMatchObject(
    refused('badInput'),
  )
  await buhe.does('ledger.photo', { id: 'pictured' })
  expect(await shown(ao)).toBeUndefined()
  expect(await buhe.asks('ledger.photo', { id: 'nowhere' })).toMatchObject(refused('notFound'))
})

test('page by page each line once, the latest day first, whatever numbers stand in it', async () => {
  const days = await Promise.all([20, 21, 22, 23, 24, 25, 26].map(ago))
  const many = Array.from({ length: 40 }, (_line, n) => {
    const on = days[n % 7]!
    const line = {
      region: bayan,
      town,
      day: on,
      form: 'talk',
      setting: 'rural',
      counts: { people: (n * 37) % 50 },
      counted: 'count',
      printed: {},
    }
    return { ...line, _id: `many-${n}`, order: `${on}.many-${n}`, source: 'hand', by: 'sarna', at: 1, version: 1 }
  })
  await village.sdk().database().collection('activities').add(many)
  const seen: Line[] = []
  for (let before: string | undefined; ; before = seen.at(-1)!.order) {
    const { lines, more } = await ao.does('ledger.list', { region: town, ...(before && { before }) })
    seen.push(...lines)
    if (!more) break
  }
  const orders = seen.map(({ order }) => order)
  expect(orders).toEqual([...orders].sort().reverse())
  expect(new Set(orders).size).toBe(orders.length)
  expect(seen.filter(({ _id }) => _id.startsWith('many-'))).toHaveLength(40)
  const from = await ago(22)
  const span = await ao.does('ledger.list', { region: town, from, to: from })
  expect(new Set(span.lines.map((line) => line.day))).toEqual(new Set([from]))
})

describe('the old sheet', () => {
  const rows = (): Input<'ledger.takeIn'>['rows'] => [
    {
      row: 3,
      day: '2026/3/5',
      town: '白音苏木',
      place: '巴彦嘎查',
      form: '反诈宣讲',
      people: '约50人',
      printed: '手册30份、传单 100',
      units: '派出所',
    },
    { row: 4, day: '2026年3月6日', spot: '红旗村活动室', form: '入户走访', households: '12户', theme: '涉农涉牧' },
    { row: 5, day: '三月初', spot: '红旗村', form: '讲座' },
    { row: 6, day: '2026-03-07', place: '没有的嘎查', form: '讲座' },
    { row: 7, day: '2026-03-08', form: '搞活动' },
    { row: 8, day: '2026-03-09', place: '红旗村', form: '讲座', people: '很多' },
    { row: 9, day: '2026-03-05', place: '巴彦嘎查', form: '讲座' },
    { row: 10, day: '2026-03-10', place: '红旗村', form: '讲座', lead: '好几个人一起'.repeat(4) },
  ]
  const takesIn = (who: Someone, write: boolean, some = rows()) => who.does('ledger.takeIn', { region: town, rows: some, write })

  test('each row that cannot be read says why; nothing is written before somebody says so; taken in again nothing is there twice', async () => {
    const looked = await takesIn(sarna, false)
    expect(looked).toMatchObject({ added: 2, changed: [], same: 0 })
    expect(looked.refused.map(({ row, why }) => `${row} ${why}`)).toEqual([
      '5 日期“三月初”看不懂，写成2026-11-03这样',
      '6 “没有的嘎查”不在这里的名单上',
      '7 活动形式“搞活动”认不出来，改成讲座、入户、张贴这样的词',
      '8 参与人数“很多”不是一个数',
      '9 和第3行是同一天、同一处、同一件事，请合成一行，或者在地点里写清楚',
      '10 责任人太长，最多20个字，写短些',
    ])
    const march = async () => (await ao.does('ledger.list', { region: town, from: '2026-03-01', to: '2026-03-31' })).lines
    expect(await march()).toEqual([])
    await takesIn(sarna, true)
    expect(await march()).toMatchObject([
      { form: 'visit', place: '白音苏木 红旗村', spot: '活动室', counts: { households: 12 }, theme: 'farming', setting: 'family' },
      { form: 'talk', counts: { people: 50 }, counted: 'estimate', printed: { handbook: 30, leaflet: 100 }, units: '派出所' },
    ])
    expect(await takesIn(gaowa, true)).toMatchObject({ added: 0, changed: [], same: 2 })
    const [visit, talk] = await march()
    const next = rows().slice(0, 2)
    const other = [
      { ...next[0]!, people: '60', id: talk!._id },
      { ...next[1]!, id: visit!._id },
    ]
    expect(await takesIn(gaowa, true, other)).toMatchObject({ added: 0, changed: [3], same: 1 })
    expect(await march()).toHaveLength(2)
    expect((await gaowa.does('ledger.open', { id: talk!._id })).past).toMatchObject([{ by: '萨日娜', told: { counts: { people: 50 } } }])
    // the sheet of before: what was corrected since, and what was taken out, stays so
    const asDownloaded = [
      { ...next[0]!, id: `${talk!._id}.1`, lead: '萨日娜' },
      { ...next[1]!, id: `${visit!._id}.1`, lead: '萨日娜' },
    ]
    await gaowa.does('ledger.takeOut', { id: visit!._id, after: 1, out: true })
    const again = await takesIn(sarna, true, asDownloaded)
    expect(again).toMatchObject({ added: 0, changed: [], refused: [{ row: 3, why: expect.stringContaining('下载以后有人改过') }] })
    const put = await takesIn(sarna, true, [{ ...next[1]!, households: '13', id: `${visit!._id}.2` }])
    expect(put).toMatchObject({ changed: [], refused: [{ row: 4, why: expect.stringContaining('已经去掉') }] })
    expect(await march()).toMatchObject([{ counts: { people: 60 } }])
    await gaowa.does('ledger.takeOut', { id: visit!._id, after: 2, out: false })
  })

  test('nobody takes in for another place, nor over what the program noted', async () => {
    expect(await buhe.asks('ledger.takeIn', { region: bayan, rows: [], write: false })).toMatchObject(refused('forbidden'))
    expect(await sarna.asks('ledger.takeIn', { region: 'anhe', rows: [], write: false })).toMatchObject(refused('forbidden'))
    const noted = (await linesOf(sarna, town)).find(({ form }) => form === 'help')!
    expect((await takesIn(sarna, true, [{ ...rows()[0]!, id: noted._id }])).refused).toHaveLength(1)
  })
})

test('the plan: proposals of the library, who answers for it, what is due, done, and dropped with why', async () => {
  const year = Number((await ago(-3)).slice(0, 4))
  // a year that has not begun: what is past is not proposed
  const { proposals, mayChange } = await sarna.does('ledger.plan', { region: bayan, year: year + 1 })
  expect(mayChange).toBe(true)
  expect((await sarna.does('ledger.plan', { region: bayan, year: year - 1 })).proposals).toEqual([])
  const [first] = proposals
  const who = { role: 'gridWorker' as const, region: bayan }
  const planned = { region: bayan, what: first!.what, from: first!.from, who, due: await ago(-3) }
  await fiveTimes(() => sarna.does('ledger.planSave', { ...planned, id: 'sell' }))
  await sarna.does('ledger.planSave', { ...planned, id: 'later', due: await ago(-20) })
  const seen = await buhe.does('ledger.plan', { region: bayan, year })
  expect(seen.plans[0]).toMatchObject({ _id: 'sell', status: 'open', role: 'gridWorker', place: '白音苏木 巴彦嘎查', maySettle: true })
  // all of it goes back when its day is moved
  expect(seen.plans[0]).toMatchObject(planned)
  expect([seen.mayChange, seen.proposals]).toEqual([false, []])
  const waits = async (one: Someone) => (await one.does('todo.list', {})).todos.filter(({ kind }) => kind === 'planDue').map(({ id }) => id)
  expect(await waits(buhe)).toEqual([`${bayan} ${year} sell`])
  for (const other of [zhaona, lin]) expect(await waits(other)).toEqual([])
  expect(await lin.asks('ledger.planSettle', { id: 'sell', after: 1, status: 'done' })).toMatchObject(refused('forbidden'))
  expect(await buhe.asks('ledger.planSettle', { id: 'sell', after: 1, status: 'dropped' })).toMatchObject(refused('badInput'))
  await fiveTimes(() => buhe.does('ledger.planSettle', { id: 'sell', after: 1, status: 'dropped', why: '今年不卖' }))
  expect(await waits(buhe)).toEqual([])
  expect((await ao.does('ledger.plan', { region: bayan, year })).plans[0]).toMatchObject({
    status: 'dropped',
    why: '今年不卖',
    maySettle: false,
  })
  await buhe.does('ledger.planSettle', { id: 'sell', after: 2, status: 'open' })
  expect(await waits(buhe)).toHaveLength(1)
})

test('what is printed: each place by what it was given and gave out; a line taken out is not counted', async () => {
  await buhe.does('ledger.save', await told('got', { region: hongqi, form: 'receive', printed: { handbook: 200 } }))
  await buhe.does('ledger.save', await told('gave', { region: hongqi, form: 'handOut', printed: { handbook: 60, card: 5 } }))
  await buhe.does('ledger.save', await told('slip', { region: hongqi, form: 'handOut', printed: { handbook: 40 } }))
  await buhe.does('ledger.takeOut', { id: 'slip', after: 1, out: true })
  const { stock } = await zhaona.does('ledger.stock', {})
  expect(stock).toEqual([
    { what: 'handbook', received: 200, handed: 60, left: 140 },
    { what: 'card', received: 0, handed: 5, left: -5 },
  ])
  expect((await ao.does('ledger.stock', {})).parts.find(({ place }) => place._id === hongqi)?.stock).toEqual(stock)
})

test('places where nothing was done, by name in the county’s order; what is near due; and in no answer anything ordered by how many', async () => {
  const { quiet, due } = await ao.does('ledger.quiet', { days: 30 })
  expect(quiet.map(({ name }) => name)).toEqual(['查干嘎查', '苏木中学'])
  expect(due.map(({ what, place }) => [what, place])).toEqual([
    ['横幅该撤', '白音苏木 巴彦嘎查'],
    [expect.stringMatching(/讲/), '白音苏木 巴彦嘎查'],
  ])
  const [list, stock] = [await ao.does('ledger.list', {}), await ao.does('ledger.stock', {})]
  const inOrder = (ids: string[]) => expect(ids).toEqual([...ids].sort())
  for (const places of [quiet, list.below, stock.below, stock.parts.map(({ place }) => place)]) inOrder(places.map(({ _id }) => _id))
  inOrder(due.map(({ day: on }) => on))
  const orders = list.lines.map(({ order }) => order)
  expect(orders).toEqual([...orders].sort().reverse())
  // what cannot be ordered by: nobody is in these answers with a number of their own
  expect(JSON.stringify([quiet, due, stock])).not.toMatch(/布和|萨日娜|"by"|"lead"/)
})
