/** The month writes its page; the parties bring theirs to the joint meeting; what was decided comes back until somebody says what became of it. */
import { hours } from '../../cloudfunctions/meeting/says/hours'
import { minutesOf } from '../../papers/minutes'
import { officialText } from '../../papers/official'
import type { Input, Output } from '../../types/contract'
import type { Measure, Meeting, MeetingPart } from '../../types/entities/meeting'
import { approves } from '../support/approves'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const day = 86_400_000
const town = 'anhe/baiyin'
const [bayan, chagan, hongqi] = [`${town}/bayan`, `${town}/chagan`, `${town}/hongqi`]
const dateOf = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10)

const village = aVillage()
let who: Record<string, Someone>
beforeAll(async () => {
  const ids = ['buhe', 'zhaona', 'sarna', 'gaowa', 'batu', 'chen', 'lin', 'ao', 'qiqige', 'ganger', 'qimuge']
  who = Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await village.person(id)] as const)))
})
const as = (id: string) => who[id] as Someone

/** In so many days. */
const inDays = async (days: number) => dateOf((await village.now()) + days * day)
const thisMonth = async () => (await inDays(0)).slice(0, 7)
const later = (month: string, by: number) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + by, 1)).toISOString().slice(0, 7)
const of = async () => ({ region: town, month: await thisMonth() })
const said = ({ says }: Output<'meeting.open'>, section: Output<'meeting.open'>['says'][number]['section']) =>
  says.find((one) => one.section === section)?.lines.map(({ text }) => text) ?? []

describe('who sits where', () => {
  test('everybody who works in the town comes to the town’s meeting, a village’s worker to no other', async () => {
    for (const id of ['buhe', 'zhaona', 'sarna', 'gaowa', 'batu', 'lin', 'ao']) {
      const { place, month } = await as(id).does('meeting.open', {})
      expect([id, place.name, month]).toEqual([id, '白音苏木', later(await thisMonth(), -1)])
    }
    expect(await as('zhaona').asks('meeting.open', { region: 'anhe' })).toMatchObject(refused('forbidden'))
    expect(await as('qiqige').asks('meeting.open', {})).toMatchObject(refused('forbidden'))
    expect(await as('qimuge').asks('meeting.open', {})).toMatchObject(refused('forbidden'))
    expect(await as('gaowa').asks('meeting.open', { region: bayan })).toMatchObject(refused('badInput'))
    expect(await as('gaowa').asks('meeting.open', { region: town, month: later(await thisMonth(), 1) })).toMatchObject(refused('badInput'))
  })

  test('the town’s desk sits in the county’s meeting too; the county’s people see its towns’', async () => {
    expect((await as('gaowa').does('meeting.open', {})).places.map(({ name }) => name)).toEqual(['安和旗', '白音苏木'])
    expect((await as('chen').does('meeting.open', {})).places.map(({ name }) => name)).toEqual(['安和旗', '白音苏木'])
    expect((await as('gaowa').does('meeting.open', { region: 'anhe' })).mine).toEqual([
      { party: 'town', region: town, place: '白音苏木' },
      { party: 'villages', region: town, place: '白音苏木' },
      { party: 'companies', region: town, place: '白音苏木' },
    ])
  })

  test('each finds what is theirs to write', async () => {
    const mine = async (id: string) => (await as(id).does('meeting.open', await of())).mine.map(({ party, place }) => `${party} ${place}`)
    expect(await mine('zhaona')).toEqual(['villages 红旗村'])
    expect(await mine('buhe')).toEqual(['villages 巴彦嘎查', 'villages 查干嘎查', 'villages 红旗村'])
    expect(await mine('batu')).toEqual(['police 白音苏木'])
    expect(await mine('sarna')).toEqual(['town 白音苏木', 'companies 白音苏木'])
    expect(await mine('lin')).toEqual(['justice 白音苏木'])
    expect(await mine('ao')).toEqual([])
  })
})

describe('the parties write', () => {
  const words = async (more: Partial<Input<'meeting.write'>>): Promise<Input<'meeting.write'>> => ({
    ...{ ...(await of()), party: 'villages', from: hongqi, words: '问得最多的是退保', after: 0, ...more },
  })

  test('照娜 writes for 红旗村, once however often she taps, and for nobody else', async () => {
    await fiveTimes(async () => as('zhaona').does('meeting.write', await words({})))
    expect(await village.documents<MeetingPart>('meetingParts', { meeting: `anhe-baiyin.${await thisMonth()}` })).toMatchObject([
      { version: 1, by: 'zhaona', words: '问得最多的是退保' },
    ])
    expect(await as('zhaona').asks('meeting.write', await words({ from: bayan }))).toMatchObject(refused('forbidden'))
    expect(await as('zhaona').asks('meeting.write', await words({ party: 'justice', from: town }))).toMatchObject(refused('forbidden'))
    expect(await as('ao').asks('meeting.write', await words({ party: 'town', from: town }))).toMatchObject(refused('forbidden'))
    expect(await as('zhaona').asks('meeting.write', await words({ words: '老张家 138 0013 8000', after: 1 }))).toMatchObject(
      refused('badInput'),
    )
    const { parts } = await as('ao').does('meeting.open', await of())
    expect(parts).toMatchObject([{ party: 'villages', place: '红旗村', by: '照娜', words: '问得最多的是退保', version: 1 }])
  })

  test('高娃 and 萨日娜 write the town’s part together: the slower one is told, and both texts are kept', async () => {
    const towns = async (text: string, after: number) => words({ party: 'town', from: town, words: text, after })
    await as('gaowa').does('meeting.write', await towns('讲了两场', 0))
    expect(await as('sarna').asks('meeting.write', await towns('有三个群要重新加', 0))).toMatchObject(refused('conflict'))
    const { parts } = await as('sarna').does('meeting.open', await of())
    expect(parts.find(({ party }) => party === 'town')).toMatchObject({ words: '讲了两场', by: '高娃', version: 1 })
    await as('sarna').does('meeting.write', await towns('讲了两场。有三个群要重新加', 1))
    const [part] = await village.documents<MeetingPart>('meetingParts', { meeting: `anhe-baiyin.${await thisMonth()}`, party: 'town' })
    expect(part).toMatchObject({ version: 2, by: 'sarna', past: [{ version: 1, words: '讲了两场', by: 'gaowa' }] })
  })

  test('police and justice office write one each: 巴图警官’s is not 林司法’s', async () => {
    await as('batu').does('meeting.write', await words({ party: 'police', from: town, words: '劝住了两回' }))
    expect(await as('batu').asks('meeting.write', await words({ party: 'justice', from: town }))).toMatchObject(refused('forbidden'))
    expect(await as('lin').asks('meeting.write', await words({ party: 'police', from: town, after: 1 }))).toMatchObject(
      refused('forbidden'),
    )
  })

  test('a week before the meeting it waits for whoever has not written', async () => {
    const waits = async (id: string) => {
      const { todos } = await as(id).does('todo.list', {})
      return todos.filter(({ kind }) => kind === 'meetingPart').map(({ note }) => note?.split('，')[1])
    }
    expect(await waits('sarna')).toEqual([])
    await as('gaowa').does('meeting.hold', { ...(await of()), after: 0, day: await inDays(9), spot: '苏木二楼会议室' })
    expect(await waits('sarna')).toEqual([])
    await as('gaowa').does('meeting.hold', { ...(await of()), after: 1, day: await inDays(6), spot: '苏木二楼会议室' })
    expect(await waits('sarna')).toEqual(['先写您那一份：企业'])
    expect(await waits('buhe')).toEqual(['先写巴彦嘎查、查干嘎查的'])
    // 巴图警官 has written, 林司法 has not: each has their own
    expect(await waits('batu')).toEqual([])
    expect(await waits('lin')).toEqual(['先写您那一份：司法'])
    expect(await waits('zhaona')).toEqual([])
    expect(await waits('ao')).toEqual([])
  })
})

describe('the scribe', () => {
  const minutes = async (more: Partial<Input<'meeting.hold'>> = {}): Promise<Input<'meeting.hold'>> => ({
    ...{ ...(await of()), after: 2, day: await inDays(0), spot: '苏木二楼会议室', chair: '敖书记' },
    ...{
      present: ['综合指挥室', '派出所', '司法所'],
      excused: ['农商行'],
      sitting: ['电信公司'],
      said: '说了退保的事。',
      held: true,
      ...more,
    },
  })

  test('高娃 writes when, where, who was there; nobody else does, and not before its day', async () => {
    expect(await as('sarna').asks('meeting.hold', await minutes())).toMatchObject(refused('forbidden'))
    expect(await as('gaowa').asks('meeting.hold', await minutes({ day: await inDays(3) }))).toMatchObject(refused('badInput'))
    await fiveTimes(async () => as('gaowa').does('meeting.hold', await minutes()))
    const { minutes: read } = await as('buhe').does('meeting.open', await of())
    expect(read).toMatchObject({ version: 3, by: '高娃', held: true, present: ['综合指挥室', '派出所', '司法所'], excused: ['农商行'] })
    const [meeting] = await village.documents<Meeting>('meetings', { month: await thisMonth() })
    expect(meeting?.waits).toBeUndefined()
    expect(meeting?.past).toMatchObject([{ version: 1 }, { version: 2, minutes: { held: false } }])
  })

  test('what the page said that day stays with the minutes, whatever is entered since', async () => {
    const last = { region: town, month: later(await thisMonth(), -1) }
    await as('gaowa').does('meeting.hold', { ...(await minutes({ after: 0 })), ...last })
    const { told, says } = await as('buhe').does('meeting.open', last)
    expect(told).toEqual({ on: await inDays(0), says, before: [] })
    await as('buhe').does('ledger.save', { id: 'last', region: chagan, day: `${last.month}-20`, form: 'talk', setting: 'rural' })
    await as('gaowa').does('meeting.hold', { ...(await minutes({ after: 1, copies: ['各嘎查村'] })), ...last })
    const since = await as('buhe').does('meeting.open', last)
    expect(since.told).toEqual(told)
    expect(said(since, 'reach')).not.toEqual(said({ ...since, says }, 'reach'))
  })

  test('what a colleague wrote meanwhile is not written over', async () => {
    expect(await as('gaowa').asks('meeting.hold', await minutes({ after: 2, said: '别的话' }))).toMatchObject(refused('conflict'))
  })

  test('it stands in the log', async () => {
    const { deeds } = await as('ao').does('staff.history', { kind: 'meetings', page: 0 })
    expect(deeds[0]).toMatchObject({ deed: 'holdMeeting', by: '高娃', about: expect.stringContaining('白音苏木，') })
  })
})

describe('what was decided', () => {
  const decided = async (id: string, more: Partial<Input<'meeting.measure'>> = {}): Promise<Input<'meeting.measure'>> => ({
    ...{ id, ...(await of()), what: '给老人集中讲一次退保', who: '红旗村、农商行', due: await inDays(20) },
    ...{ duty: { role: 'gridWorker', region: hongqi }, ...more },
  })
  const waits = async (id: string) => (await as(id).does('todo.list', {})).todos.filter(({ kind }) => kind === 'measureDue')
  const lineOf = async (id: string, measure: string, month?: string) => {
    const { measures, before } = await as(id).does('meeting.open', { ...(await of()), ...(month && { month }) })
    return { now: measures.find(({ _id }) => _id === measure), before: before.find(({ _id }) => _id === measure) }
  }

  test('only the scribe decides it, for a duty of the place or right below', async () => {
    expect(await as('sarna').asks('meeting.measure', await decided('m'))).toMatchObject(refused('forbidden'))
    const wrong = async (duty: object) => as('gaowa').asks('meeting.measure', { ...(await decided('m')), duty })
    expect(await wrong({ role: 'admin', region: town })).toMatchObject(refused('badInput'))
    expect(await wrong({ role: 'police', region: 'anhe' })).toMatchObject(refused('badInput'))
    // no grid worker is one of a whole town, and nobody of these of a school: it would remind nobody
    expect(await wrong({ role: 'gridWorker', region: town })).toMatchObject(refused('badInput'))
    expect(await wrong({ role: 'gridWorker', region: `${town}/xuexiao` })).toMatchObject(refused('badInput'))
    expect(await wrong({ role: 'gridWorker', region: `${town}/nowhere` })).toMatchObject(refused('badInput'))
    await fiveTimes(async () => as('gaowa').does('meeting.measure', await decided('retire')))
    expect(await village.documents<Measure>('measures', { _id: 'retire' })).toMatchObject([
      { version: 1, status: 'open', at: ['anhe', town, hongqi] },
    ])
    expect((await lineOf('zhaona', 'retire')).now).toMatchObject({ place: '红旗村', maySettle: true, status: 'open' })
    expect((await lineOf('sarna', 'retire')).now).toMatchObject({ maySettle: false })
    // written on after the answer was lost: it is told, not dropped unseen
    const later = await decided('retire', { what: '给老人讲两次退保' })
    expect(await as('gaowa').asks('meeting.measure', later)).toMatchObject(refused('conflict'))
  })

  test('changed while it is open, over the version that was read, and what stood before is kept', async () => {
    await as('gaowa').does('meeting.measure', await decided('retire', { after: 1, due: await inDays(5) }))
    const late = await decided('retire', { after: 1, due: await inDays(8) })
    expect(await as('gaowa').asks('meeting.measure', late)).toMatchObject(refused('conflict'))
    const [one] = await village.documents<Measure>('measures', { _id: 'retire' })
    expect(one).toMatchObject({ version: 2, waits: await inDays(5), past: [{ version: 1, due: await inDays(20) }] })
  })

  test('a week before its day it waits for 照娜, and for nobody whose duty it is not', async () => {
    expect(await waits('zhaona')).toMatchObject([{ what: '给老人集中讲一次退保', note: expect.stringContaining('前办') }])
    expect((await waits('buhe')).length).toBe(1)
    expect(await waits('batu')).toEqual([])
    expect(await waits('ao')).toEqual([])
  })

  test('done is said once; by mistake, it is open again', async () => {
    expect(await as('batu').asks('meeting.settle', { id: 'retire', after: 2, status: 'done' })).toMatchObject(refused('forbidden'))
    await fiveTimes(() => as('zhaona').does('meeting.settle', { id: 'retire', after: 2, status: 'done' }))
    expect((await lineOf('ao', 'retire')).now).toMatchObject({ status: 'done', settledOn: await inDays(0), version: 3 })
    expect(await waits('zhaona')).toEqual([])
    await as('zhaona').does('meeting.settle', { id: 'retire', after: 3, status: 'open' })
    expect((await waits('zhaona')).length).toBe(1)
  })

  test('what 照娜 has to settle stands on the page that opens, whichever meeting decided it, and under its own month', async () => {
    const { month, measures, before, due } = await as('zhaona').does('meeting.open', {})
    expect(month).toBe(later(await thisMonth(), -1))
    expect([...measures, ...before]).toEqual([])
    expect(due).toMatchObject([{ _id: 'retire', month: await thisMonth(), meeting: '白音苏木', maySettle: true }])
    expect((await as('zhaona').does('meeting.open', await of())).due).toEqual([])
    expect((await lineOf('zhaona', 'retire')).now).toMatchObject({ status: 'open' })
    expect((await as('batu').does('meeting.open', {})).due).toEqual([])
  })

  test('not done needs a reason', async () => {
    await as('gaowa').does('meeting.measure', await decided('stall', { duty: { role: 'commandRoom', region: town } }))
    expect(await as('gaowa').asks('meeting.settle', { id: 'stall', after: 1, status: 'notDone' })).toMatchObject(refused('badInput'))
    const why = '大集停了'
    await fiveTimes(() => as('gaowa').does('meeting.settle', { id: 'stall', after: 1, status: 'notDone', why }))
    const other = { id: 'stall', after: 1, status: 'notDone' as const, why: '没有借到桌子' }
    expect(await as('gaowa').asks('meeting.settle', other)).toMatchObject(refused('conflict'))
    expect((await lineOf('ao', 'stall')).now).toMatchObject({ status: 'notDone', why: '大集停了' })
  })

  test('next month it stands there whether it was done; what is carried on stands in the new meeting, with its day', async () => {
    const month = await thisMonth()
    await village.advance(32 * day)
    const next = later(month, 1)
    for (const id of ['retire', 'stall']) expect((await lineOf('ao', id, next)).before).toMatchObject({ month })
    const carried = { id: 'retire', after: 4, status: 'carried' as const, why: '老人都去走亲戚了' }
    const on = { id: 'retire-2', month: next, due: await inDays(20) }
    expect(await as('zhaona').asks('meeting.settle', { ...carried, next: on })).toMatchObject(refused('forbidden'))
    expect(await as('gaowa').asks('meeting.settle', carried)).toMatchObject(refused('badInput'))
    // another measure has the name: nothing is carried on, and it is said
    expect(await as('gaowa').asks('meeting.settle', { ...carried, next: { ...on, id: 'stall' } })).toMatchObject(refused('conflict'))
    expect((await lineOf('ao', 'retire', next)).before).toMatchObject({ status: 'open' })
    await fiveTimes(() => as('gaowa').does('meeting.settle', { ...carried, next: on }))
    const slower = { ...carried, next: { ...on, id: 'retire-3', due: await inDays(9) } }
    expect(await as('gaowa').asks('meeting.settle', slower)).toMatchObject(refused('conflict'))
    expect((await lineOf('ao', 'retire', next)).before).toMatchObject({ status: 'carried', why: '老人都去走亲戚了' })
    expect((await lineOf('ao', 'retire-2', next)).now).toMatchObject({
      status: 'open',
      from: 'retire',
      due: on.due,
      what: '给老人集中讲一次退保',
    })
    expect(await as('gaowa').asks('meeting.settle', { id: 'retire', after: 5, status: 'open' })).toMatchObject(refused('badInput'))
  })
})

describe('what the month says', () => {
  test('a month that is not over, and one without cases entered, say so', async () => {
    const now = await as('ao').does('meeting.open', await of())
    expect(said(now, 'kinds')[0]).toMatch(/还没过完/)
    expect(said(now, 'kinds').at(-1)).toMatch(/比不出来/)
    expect(said(now, 'ages')).toEqual(['年纪要等一整年都报齐，全旗县合在一起说。人少的时候说，会让人认出是谁家。'])
  })

  test('a kind that rises beyond chance is said in words; how many, of spans of five and more, to whoever reads them under 万人发案比', async () => {
    const month = later(await thisMonth(), -1)
    const before = later(month, -12)
    await as('chen').does('incident.closeMonth', { region: 'anhe', month, whole: true })
    await as('chen').does('incident.closeMonth', { region: 'anhe', month: before, whole: true })
    const enters = (id: string, facts: Pick<Input<'incident.save'>['facts'], 'month' | 'cases' | 'type'>) =>
      as('batu').does('incident.save', { id, after: 0, facts: { ...facts, region: chagan } })
    const kinds = async (id: string) => said(await as(id).does('meeting.open', { region: town, month }), 'kinds')
    const counts = /\d ?起/
    await enters('now-rebate', { month, cases: 3, type: 'rebate' })
    await enters('then-rebate', { month: before, cases: 1, type: 'rebate' })
    // 高娃 may look at them elsewhere; here none of so few stands
    expect((await kinds('gaowa')).join('').replace('两边都满 5 起', '')).not.toMatch(counts)
    await enters('now-more', { month, cases: 21, type: 'rebate' })
    await enters('then-more', { month: before, cases: 5, type: 'rebate' })
    await enters('now-loan', { month, cases: 12, type: 'loan' })
    await enters('then-loan', { month: before, cases: 1, type: 'loan' })
    const all = await kinds('ao')
    expect(all.filter((text) => /多得不像碰巧/.test(text)).length).toBe(2)
    expect(all.filter((text) => /，这几个月 \d/.test(text))).toEqual([expect.stringMatching(/这几个月 24 起，上年同期 6 起/)])
    expect(all.join('')).toMatch(/才说得上是多了.*合起来比上年同期多。这几个月 36 起，上年同期 7 起。/)
    expect(all.join('')).not.toMatch(/查干|12 起|：比上年同期/)
    for (const id of ['buhe', 'zhaona', 'lin', 'sarna']) {
      const told = await kinds(id)
      expect(told.filter((text) => /多得不像碰巧/.test(text)).length).toBe(2)
      expect(told.join('')).toMatch(/合起来比上年同期多。/)
      expect([id, told.join('')]).toEqual([id, expect.not.stringMatching(/\d ?起|倍/)])
    }
  })

  test('no count of cases leaves in the minutes, whoever takes them, and whoever entered the meeting as held', async () => {
    const of = { region: town, month: later(await thisMonth(), -1) }
    const open = await as('ao').does('meeting.open', of)
    expect(officialText(minutesOf(open))).toBe(officialText(minutesOf(await as('buhe').does('meeting.open', of))))
    const { told: _none, ...before } = open
    expect(officialText(minutesOf(before))).toMatch(/多得不像碰巧/)
    expect(officialText(minutesOf(before))).not.toMatch(/\d ?起/)
    // entered as held by 高娃, who reads the counts
    const written = { ...of, day: await inDays(0), present: [], excused: [], sitting: [], copies: [] }
    const version = open.minutes?.version ?? 0
    await as('gaowa').does('meeting.hold', { ...written, after: version, held: false })
    await as('gaowa').does('meeting.hold', { ...written, after: version + 1, held: true })
    const { told, says } = await as('gaowa').does('meeting.open', of)
    expect(JSON.stringify(says)).toMatch(/36 起/)
    expect(JSON.stringify(told)).toMatch(/合起来比上年同期多/)
    expect(JSON.stringify(told)).not.toMatch(/\d ?起/)
  })

  test('villages without a line in the ledger are named in the county’s order', async () => {
    const reach = said(await as('gaowa').does('meeting.open', await of()), 'reach').at(-1)
    expect(reach).toMatch(/巴彦嘎查、查干嘎查、红旗村、苏木小学、苏木中学/)
    const today = await inDays(0)
    await as('buhe').does('ledger.save', { id: 'talk', region: chagan, day: today, form: 'talk', setting: 'rural' })
    expect(said(await as('gaowa').does('meeting.open', await of()), 'reach').at(-1)).not.toMatch(/查干嘎查/)
  })

  test('the hour is said from twenty reports on, a quarter of the day with few of them is not', () => {
    const of = (quarters: number[]) =>
      hours({ reports: { received: 0, open: 0, hours: {}, quarters } }, { text: '' })
        .map(({ text }) => text)
        .join('')
    expect(of([0, 6, 7, 6])).toMatch(/不分开说/)
    expect(of([3, 9, 12, 2])).toBe(
      '一共26件：早上6点到中午12点9件，中午12点到晚上6点12件，别的时候少，不分开列。说的是来举报的时候，不一定是被骗的时候。',
    )
    // one quarter alone would be worked out from the sum
    expect(of([3, 9, 12, 6])).not.toMatch(/3件/)
    expect(hours(null, { text: '夜里算' })).toEqual([{ text: '夜里算' }])
  })

  test('after the night it says into which groups an alert did not come, a worker’s word beside a system’s; what people wrote is counted, never shown', async () => {
    const alert = { id: 'sheep', regions: [town], severity: 'severe' as const, type: 'farming' as const, audiences: [], submit: true }
    const words = { headline: '有人冒充收羊老板', lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问' }
    await as('sarna').does('alert.save', { ...alert, ...words, expires: (await village.now()) + 30 * day })
    await approves(as('gaowa'), 'sheep')
    const groups = (await village.documents<{ _id: string; village: string }>('dispatches', { alert: 'sheep' })).filter(
      (one) => one.village === hongqi,
    )
    for (const { _id } of groups) await as('zhaona').does('alert.posted', { dispatch: _id, posted: true })
    await as('qimuge').does('feedback.write', { code: 'AAAA-AAAA', secret: 'a'.repeat(32), kind: 'suggestion', text: '字再大一点' })
    await village.timer('campaign')
    const asked = said(await as('ao').does('meeting.open', await of()), 'asked')
    expect(asked).toContain('安和旗收到意见不到5条。')
    expect(JSON.stringify(asked)).not.toMatch(/字再大/)
    const reach = said(await as('ao').does('meeting.open', await of()), 'reach')
    expect(reach[0]).toMatch(/^预警要进群4次（一条预警进一个群算一次）：网格员说发了的1次，系统确认发到的0次。$/)
    expect(reach[1]).toBe('有预警的3个嘎查村、社区里，还没有记下发到了群的：巴彦嘎查、查干嘎查。没记下不等于没发。')
  })

  test('a town whose villages have no group is told which of them an alert did not come to; of one without villages nothing is said', async () => {
    const month = later(await thisMonth(), -5)
    const none = { messages: 0, groups: 0, posted: 0, confirmed: 0, reached: 0, opened: 0, acknowledged: 0 }
    const nobody = { received: 0, open: 0, hours: {} }
    const counted = { month, at: 0, alerts: none, tips: none, screens: 0, ledger: [], reports: nobody, helped: { people: 0, aids: 0 } }
    const empty = 'anhe/xin'
    const db = village.sdk().database()
    await db.collection('regions').add({ _id: empty, name: '新镇', level: 'town', households: 0 })
    const months = db.collection('campaignMonths')
    await months.add({ ...counted, _id: `${month}.${town}`, region: town, meant: 2, notReached: [bayan, chagan] })
    await months.add({ ...counted, _id: `${month}.${empty}`, region: empty, meant: 0, notReached: [] })
    expect(said(await as('chen').does('meeting.open', { region: town, month }), 'reach')).toEqual([
      '这个月有预警，可是没有登记过的群可以发。',
      '有预警的2个嘎查村、社区里，还没有记下发到了群的：巴彦嘎查、查干嘎查。没记下不等于没发。',
      expect.stringMatching(/^台账上/),
    ])
    expect(said(await as('chen').does('meeting.open', { region: empty, month }), 'reach')).toEqual(['这个月没有要发进群的预警。'])
  })

  test('of which ages a whole year of the county tells: how many there were stands with whoever may read it', async () => {
    const month = `${Number((await thisMonth()).slice(0, 4)) - 1}-12`
    for (let back = 0; back < 12; back++)
      await as('chen').does('incident.closeMonth', { region: 'anhe', month: later(month, -back), whole: true })
    const facts = { month, region: chagan, sex: 'female', type: 'rebate' } as const
    await as('batu').does('incident.save', { id: 'old', after: 0, facts: { ...facts, cases: 80, age: 'over60' } })
    await as('batu').does('incident.save', { id: 'young', after: 0, facts: { ...facts, cases: 3, age: 'from20' } })
    const ages = async (id: string) => said(await as(id).does('meeting.open', { region: 'anhe', month }), 'ages').join('')
    expect(await ages('chen')).toMatch(/^全年满5起的年纪：.*60岁以上.*60岁以上 80 起/)
    expect(await ages('chen')).not.toMatch(/20–29/)
    // 高娃 reads the counts of her town, not the county's
    expect(await ages('gaowa')).toMatch(/^全年满5起的年纪：[^。]*60岁以上[^。]*。没列的不等于没有。$/)

    // and of attempts on companies' money, whether they came about or 巴图警官 stopped them
    const ofCompanies = async (id: string) => said(await as(id).does('meeting.open', { region: 'anhe', month }), 'companies')
    const firm = { month, region: chagan, type: 'shopping', company: true } as const
    await as('batu').does('incident.save', { id: 'firm', after: 0, facts: { ...firm, cases: 4 } })
    expect(await ofCompanies('chen')).toEqual([expect.stringMatching(/到12月，冲着企业、合作社、商店的钱来的不到5回，没有也这样写。$/)])
    await as('batu').does('incident.save', { id: 'stopped', after: 0, facts: { ...firm, cases: 3, dissuaded: true } })
    expect(await ofCompanies('chen')).toEqual([expect.stringMatching(/合起来满5回。$/), '合起来 7 回。'])
    expect(await ofCompanies('gaowa')).toEqual([expect.stringMatching(/合起来满5回。$/)])
  })
})
