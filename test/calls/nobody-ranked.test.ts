/** No screen orders or grades places or people: every answer of the ledger, of cases, of what came of it, of the joint meeting and of the bulletin is read for it. */
import type { CallName, Input } from '../../types/contract'
import { aVillage, type Someone } from '../support/villagers'

const village = aVillage()
const town = 'anhe/baiyin'
/** In the county's own order; the numbers run against it, now upwards, now downwards. */
const places = [`${town}/bayan`, `${town}/chagan`, `${town}/hongqi`, `${town}/xuexiao`, `${town}/zhongxue`]
const villages = places.slice(0, 3)
const towns = [town, 'anhe/t0', 'anhe/t1', 'anhe/t2']
const year = new Date().getFullYear() - 1
const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)
const order = ['anhe', ...places, ...towns].sort()
const names = new Map<string, string | undefined>([
  ...(
    [
      ['巴彦嘎查', 0],
      ['查干嘎查', 1],
      ['红旗村', 2],
      ['苏木小学', 3],
      ['苏木中学', 4],
    ] as const
  ).map(([name, i]) => [name, places[i]] as const),
  ...(['白音苏木', '甲镇', '乙镇', '丙镇'] as const).map((name, i) => [name, towns[i]] as const),
])

/** The place that something in an answer is about. */
const placeOf = (one: unknown): string | undefined => {
  if (typeof one === 'string') return order.includes(one) ? one : names.get(one.split(' ').at(-1) ?? '')
  if (typeof one !== 'object' || one === null) return undefined
  const { _id, region, place, name } = one as Record<string, unknown>
  return [_id, region, place, name].map(placeOf).find(Boolean)
}

/** Lines of the ledger: the latest day first. */
const isByDay = (list: { order?: string }[]) => {
  const days = list.map(({ order: one }) => one)
  return days.every(Boolean) && days.join() === [...days].sort().reverse().join()
}

/** Lists of three and more different places that do not stand in the county's order, by where they are in the answer. */
const disordered = (value: unknown, at = ''): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const found = Object.entries(value).flatMap(([key, inside]) => disordered(inside, `${at}.${key}`))
  if (!Array.isArray(value) || isByDay(value)) return found
  const ids = value.map(placeOf)
  const different = new Set(ids).size === ids.length && ids.every(Boolean)
  return different && ids.length > 2 && ids.join() !== [...ids].sort().join() ? [...found, `${at}: ${ids.join(', ')}`] : found
}

let who: Record<'chen' | 'gaowa' | 'ao' | 'sarna' | 'buhe' | 'ganger', Someone>
beforeAll(async () => {
  const ids = ['chen', 'gaowa', 'ao', 'sarna', 'buhe', 'ganger'] as const
  who = Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await village.person(id)]))) as typeof who
  const more = [3, 2, 1].map((n) => ({ _id: `anhe/t${3 - n}`, name: ['甲镇', '乙镇', '丙镇'][3 - n], level: 'town', households: n * 100 }))
  await village.sdk().database().collection('regions').add(more)
  for (const month of [...months, ...months.map((one) => `${year - 1}${one.slice(4)}`)])
    await who.chen.does('incident.closeMonth', { region: 'anhe', month, whole: true })
  const entered = (region: string, cases: number, month: string) => ({
    month,
    region,
    cases,
    type: 'rebate' as const,
    sex: 'female' as const,
  })
  for (const [i, region] of [...villages, ...towns.slice(1)].entries())
    for (const [n, month] of months.entries())
      await who.chen.does('incident.save', {
        ...{ id: `case-${i}-${n}`, after: 0, facts: entered(region, ((i * 7 + n) % 9) + 6, month) },
      })
  for (const [i, region] of towns.entries())
    await who.chen.does('incident.setPopulation', {
      ...{ region, year, people: 3000 + ((i * 3) % 4) * 4000, source: '年鉴', asOf: `${year}-06-01`, after: 0 },
    })
  const today = new Date((await village.now()) + 8 * 3_600_000).toISOString().slice(0, 10)
  for (const [i, region] of villages.entries())
    await who.sarna.does('ledger.save', {
      ...{ id: `line-${i}`, region, day: today, form: 'receive', setting: 'rural' },
      ...{ counts: { people: [5, 90, 20][i] as number }, printed: { handbook: [5, 90, 20][i] as number } },
    })
})

const asked: { [K in CallName]?: Input<K> } = {
  'ledger.list': { region: town },
  'ledger.stock': { region: town },
  'ledger.quiet': { region: town, days: 30 },
  'ledger.plan': { region: town, year: year + 1 },
  'incident.populations': {},
  'incident.rate': { region: 'anhe', year },
  'campaign.figures': { region: 'anhe', from: `${year}-01`, to: `${year}-12` },
  'campaign.brief': { region: 'anhe' },
  'campaign.year': { region: 'anhe', year },
  'meeting.open': { region: 'anhe', month: `${year}-12` },
  'bulletin.open': { region: 'anhe', month: `${year}-12` },
  'todo.inPlace': { region: 'anhe' },
}

test.each(Object.keys(asked) as CallName[])('%s: places stand in the county’s own order, and nobody beside a number', async (call) => {
  const answer = await who.ganger
    .asks(call, asked[call] as never)
    .then((first) => (first.ok ? first : who.chen.asks(call, asked[call] as never)))
  if (!answer.ok) throw new Error(`${call}: ${answer.message}`)
  expect(disordered(answer.data, call)).toEqual([])
  // whoever wrote or did something is named beside what it is, never beside how many
  expect(JSON.stringify(answer.data)).not.toMatch(/"(?:rank|score|top|best|worst|first|percentile)":\d/)
})

test('a list by height would be seen', () => {
  const byHeight = { towns: [3, 1, 2].map((n) => ({ name: ['', '甲镇', '乙镇', '丙镇'][n], cases: n * 10 })) }
  expect(disordered(byHeight, 'made up')).toEqual(['made up.towns: anhe/t2, anhe/t0, anhe/t1'])
})

test('of towns no sentence of the bulletin goes by height either', async () => {
  const { paragraphs } = await who.chen.does('bulletin.open', { region: 'anhe', month: `${year}-12` })
  const told = JSON.stringify(paragraphs)
  const at = ['甲镇', '乙镇', '丙镇'].map((name) => told.indexOf(name)).filter((n) => n >= 0)
  expect(at).toEqual([...at].sort((a, b) => a - b))
})
