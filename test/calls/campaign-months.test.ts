/** What was done and what came of it, counted at night month by month: each evidence level by itself, and nobody in it. */
import { quizItems } from '../../content/quiz-items'
import type { Input } from '../../types/contract'
import type { CampaignMonth, CampaignRun } from '../../types/entities/campaign-month'
import { approves } from '../support/approves'
import { aVillage, type Someone } from '../support/villagers'

const village = aVillage()
const day = 86_400_000
const town = 'anhe/baiyin'
const [bayan, chagan, hongqi] = [`${town}/bayan`, `${town}/chagan`, `${town}/hongqi`]
const dateOf = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10)
let who: Record<'buhe' | 'gaowa' | 'sarna' | 'batu' | 'laowang' | 'naren' | 'suhe', Someone>
let month: string
beforeAll(async () => {
  const ids = ['buhe', 'gaowa', 'sarna', 'batu', 'laowang', 'naren', 'suhe'] as const
  who = Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await village.person(id)]))) as typeof who
  month = dateOf(await village.now()).slice(0, 7)
})

const draft = (id: string, regions: string[]): Input<'alert.save'> => ({
  ...{ id, regions, submit: true, severity: 'severe', type: 'farming', audiences: [], headline: '有人冒充收羊老板' },
  ...{ lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问', expires: Date.now() + 40 * day },
})
const sends = async (id: string, regions: string[]) => {
  await who.buhe.does('alert.save', draft(id, regions))
  await approves(who.gaowa, id)
}
const counted = async (region: string, of = month) => {
  await village.timer('campaign')
  const [found] = await village.documents<CampaignMonth>('campaignMonths', { _id: `${of}.${region}` })
  return found!
}
/** Another night begins: what the last one counted is counted again. */
const anotherNight = () => village.sdk().database().collection('campaignRuns').doc(month).remove()

test('before anything: noughts, of this month and the two before, for the county and its town', async () => {
  const first = await counted(town)
  expect(first).toMatchObject({ alerts: { messages: 0, groups: 0 }, meant: 0, notReached: [], ledger: [], reports: { received: 0 } })
  expect(first.learning).toBeUndefined()
  const all = await village.documents<CampaignMonth>('campaignMonths')
  expect(all).toHaveLength(6)
  expect(new Set(all.map((one) => one.region))).toEqual(new Set(['anhe', town]))
})

test('布和 posts in one group of four and 娜仁 opens it there: each level is a number of its own, and 红旗村 and 查干嘎查 stand by name as not reached', async () => {
  await sends('sheep', [bayan, chagan, hongqi])
  await who.buhe.does('alert.posted', { dispatch: 'sheep.bayan-muhu', posted: true })
  await who.naren.does('alert.open', { id: 'sheep', group: await village.enterGroup('naren', 'og-bayan-muhu') })
  await anotherNight()
  const levels = { messages: 1, groups: 4, posted: 1, confirmed: 0, reached: 1, opened: 1, acknowledged: 0 }
  for (const region of [town, 'anhe'])
    expect(await counted(region)).toMatchObject({ alerts: levels, tips: { messages: 0 }, meant: 3, notReached: [chagan, hongqi] })
})

test('an alert that was called off got nowhere: 红旗村, where it was posted, lacks the one that stands', async () => {
  await sends('wrong', [hongqi])
  await who.buhe.does('alert.posted', { dispatch: 'wrong.hongqi-cunmin', posted: true })
  const alerts = village.sdk().database().collection('alerts')
  await alerts.doc('wrong').update({ status: 'cancelled' })
  await anotherNight()
  expect(await counted(town)).toMatchObject({ alerts: { messages: 2, posted: 2 }, meant: 3, notReached: [chagan, hongqi] })
  await alerts.doc('wrong').remove()
})

test('a second alert of the month reaches 红旗村; the message itself was not for the others', async () => {
  await sends('hay', [hongqi])
  await who.buhe.does('alert.posted', { dispatch: 'hay.hongqi-cunmin', posted: true })
  await anotherNight()
  expect(await counted(town)).toMatchObject({ alerts: { messages: 2, groups: 5, posted: 2, reached: 1 }, meant: 3, notReached: [chagan] })
})

test('苏和 opened it in a group of 查干嘎查: it got there, though nobody noted that it was posted', async () => {
  await who.suhe.does('alert.open', { id: 'sheep', group: await village.enterGroup('suhe', 'og-chagan-1') })
  await anotherNight()
  expect(await counted(town)).toMatchObject({ alerts: { posted: 2, reached: 2 }, meant: 3, notReached: [] })
})

test('the ledger by form, estimates apart from what was counted; what was taken out counts nowhere', async () => {
  const line = (id: string, more: Partial<Input<'ledger.save'>>): Input<'ledger.save'> => ({
    ...{ id, region: bayan, day: dateOf(Date.now()), form: 'talk', setting: 'rural', ...more },
  })
  await who.buhe.does('ledger.save', line('t1', { counts: { people: 30 } }))
  await who.buhe.does('ledger.save', line('t2', { counts: { people: 12 }, counted: 'count' }))
  await who.buhe.does('ledger.save', line('t3', { counts: { people: 99 } }))
  await who.batu.does(
    'ledger.save',
    line('t4', { form: 'visit', setting: 'family', counts: { households: 3, dissuaded: 1, saved: 30_000 } }),
  )
  await who.buhe.does('ledger.takeOut', { id: 't3', after: 1, out: true })
  await anotherNight()
  // whom 巴图 dissuaded is told by the cases alone
  expect((await counted(town)).ledger).toEqual([
    { form: 'talk', lines: 2, estimate: { people: 30 }, count: { people: 12 } },
    { form: 'visit', lines: 1, estimate: { households: 3 }, count: {} },
  ])
})

test('a report and how many hours its first answer took; one without an answer stays open; nothing of either is there', async () => {
  const told = (code: string): Input<'report.submit'> => ({
    ...{ code, region: hongqi, type: 'rebate', what: '有人让我刷单，先垫了钱就不回话了', seen: [{ kind: 'phone', value: '13800138000' }] },
    contact: '老王 红旗村',
  })
  await who.laowang.does('report.submit', told('R7K2-9QXM-4HTE'))
  await who.laowang.does('report.submit', told('R7K2-9QXM-4HTF'))
  await who.batu.does('report.reply', { code: 'R7K2-9QXM-4HTE', id: 'r', status: 'checking', text: '我去查一查这个号码', after: 0 })
  await anotherNight()
  const found = await counted('anhe')
  expect(found.reports).toMatchObject({ received: 2, open: 1, hours: { 1: 1 } })
  expect(found.reports.quarters?.reduce((sum, n) => sum + n)).toBe(2)
  expect(JSON.stringify(found)).not.toMatch(/R7K2|138|老王|laowang|batu/)
})

test('games are the county’s alone, as sums: false messages seen through, and genuine ones taken for false', async () => {
  const item = (n: number, genuine: boolean) => quizItems.filter((one) => one.genuine === genuine && one.bands.length === 5)[n]?._id ?? ''
  const today = dateOf(await village.now())
  for (const n of [0, 1])
    await village
      .sdk()
      .database()
      .collection('quizRounds')
      .add({
        ...{ _id: `f${n}_first`, family: `f${n}`, occasion: 'first', adult: 'adult', day: today },
        answers: [
          { item: item(0, false), variant: 0, guess: 'fake' },
          { item: item(1, false), variant: 0, guess: n === 0 ? 'fake' : 'real' },
          { item: item(0, true), variant: 0, guess: 'real' },
        ],
      })
  await anotherNight()
  expect((await counted('anhe')).learning).toMatchObject({
    first: { rounds: 2, hits: { families: 2, yes: 3, all: 4 }, alarms: { families: 2, yes: 0, all: 2 } },
    later: { rounds: 0, hits: { families: 0 } },
  })
  expect((await counted(town)).learning).toBeUndefined()
})

test('more messages than a page: counted once each, also when a night is cut off on its way and begun twice at once', async () => {
  const now = await village.now()
  const alert = { ...draft('x', [bayan]), msgType: 'Alert', status: 'inForce', source: '白音苏木', sender: 'sarna', effective: now }
  const { submit: _submit, ...row } = alert
  const database = village.sdk().database()
  for (let n = 0; n < 85; n++) await database.collection('alerts').add({ ...row, _id: `many-${n}` })
  await anotherNight()
  await Promise.all([village.timer('campaign'), village.timer('campaign')])
  const [run] = await village.documents<CampaignRun>('campaignRuns', { _id: month })
  expect(run).toMatchObject({ stage: 'done' })
  expect((await counted(town)).alerts).toMatchObject({ messages: 87, groups: 5, posted: 2 })
})

test('a night that was cut off after a page goes on behind it: what it had counted is kept, and nothing is counted twice', async () => {
  await anotherNight()
  await village.timer('campaign')
  const [whole] = await village.documents<CampaignRun>('campaignRuns', { _id: month })
  const database = village.sdk().database()
  const { _id: _month, ...run } = whole!
  const none = { messages: 0, groups: 0, posted: 0, confirmed: 0, reached: 0, opened: 0, acknowledged: 0 }
  // as it stood after the two alerts that come first, and the first twelve of the many
  const first = { alerts: { ...none, messages: 14, groups: 5, posted: 2, reached: 1, opened: 1 }, tips: none, screens: 0 }
  const places = { [town]: first, anhe: first }
  await database
    .collection('campaignRuns')
    .doc(month)
    .set({ ...run, stage: 'alerts', after: 'many-19', places })
  const left = (await village.documents<{ _id: string }>('alerts', {})).filter(({ _id }) => _id > 'many-19')
  expect((await counted(town)).alerts).toMatchObject({ messages: 14 + left.length })
})

test('敖主任 looks before any night and the looking is cut off: whoever looks next goes on, and nothing stays unknown until the night', async () => {
  await anotherNight()
  const before = await counted(town)
  const database = village.sdk().database()
  await database
    .collection('campaignMonths')
    .where({ _id: `${month}.anhe` })
    .remove()
  await database.collection('campaignRuns').doc(month).update({ stage: 'tips', after: '' })
  await (await village.person('ao')).does('campaign.figures', {})
  const [found] = await village.documents<CampaignMonth>('campaignMonths', { _id: `${month}.${town}` })
  expect({ ...found, at: 0 }).toEqual({ ...before, at: 0 })
})
