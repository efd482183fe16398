/** What counts of a place's cases, a month in one document: three years of a county are then read as fast as those of a town. Put together when it is first asked for; a change of a case lets it go in the same transaction. */
import { randomUUID } from 'node:crypto'
import { type ByMonth, type MonthOfCases, monthOfCases } from '../../figures/by-month'
import { countOf } from '../../figures/whole-year'
import type { CountedCase, Incident, IncidentFacts } from '../../types/entities/incident'
import { inRegions, pathTo } from '../_kit/region'
import { _, store, type Transaction } from '../_kit/store'

const digestId = (region: string, month: string) => `${month}.${region}`

/** The cases of a county or a town in these months; what was entered by mistake is left out. */
export const countedCases = async (region: string, months: string[]): Promise<ByMonth> => {
  if (months.length === 0) return new Map()
  const turns = await turnsOf(months.map((month) => digestId(region, month)))
  const remembered = (month: string) => {
    const one = memory.get(digestId(region, month))
    return one && one.turn === turns.get(digestId(region, month)) ? one.cases : undefined
  }
  const known = new Map(months.map((month) => [month, remembered(month)]))
  const anew = await readAnew(
    region,
    months.filter((month) => !known.get(month)),
  )
  return new Map(months.map((month) => [month, known.get(month) ?? (anew.get(month) as MonthOfCases)]))
}

/** How many cases each of these months had, without reading them where their digest says it. */
export const howMany = async (region: string, months: readonly string[]): Promise<Map<string, number>> => {
  if (months.length === 0) return new Map()
  const ids = months.map((month) => digestId(region, month))
  const found = await store.list('incidentDigests', { _id: _.in(ids), count: _.gte(0) }, { fields: { count: true }, limit: ids.length })
  const said = new Map(found.map(({ _id, count = 0 }) => [_id, count]))
  const read = await countedCases(
    region,
    months.filter((month) => !said.has(digestId(region, month))),
  )
  return new Map(months.map((month) => [month, said.get(digestId(region, month)) ?? read.get(month)?.happened.count ?? 0]))
}

/** What stood under each turn when it was read last. It never changes, since a change of a case takes another turn: a warm function reads the turns alone. */
const memory = new Map<string, { turn: string; cases: MonthOfCases }>()
/** Three years of a county and of some of its towns. */
const mostRemembered = 300

const remember = (id: string, turn: string, cases: MonthOfCases) => {
  memory.delete(id)
  memory.set(id, { turn, cases })
  const [oldest] = memory.keys()
  if (memory.size > mostRemembered && oldest) memory.delete(oldest)
}

const turnsOf = async (ids: string[]): Promise<Map<string, string>> => {
  const found = await store.list('incidentDigests', { _id: _.in(ids) }, { fields: { turn: true } })
  return new Map(found.map(({ _id, turn }) => [_id, turn]))
}

/** From the digests; from the cases themselves where there is none. */
const readAnew = async (region: string, months: string[]): Promise<Map<string, MonthOfCases>> => {
  const digests = await store.byId(
    'incidentDigests',
    months.map((month) => digestId(region, month)),
  )
  const missing = months.filter((month) => digests.get(digestId(region, month))?.rows === undefined)
  const made = missing.length > 0 ? await put(region, missing, digests) : new Map<string, string>()
  return new Map(
    months.map((month) => {
      const there = digests.get(digestId(region, month))
      const cases = monthOfCases(unpacked(month, there?.rows ?? made.get(month) ?? '[]'))
      if (there?.rows !== undefined) remember(there._id, there.turn, cases)
      return [month, cases]
    }),
  )
}

/** Before a case of this month and place is changed: its digests are put together anew by whoever asks next. */
export const dropDigests = async (t: Transaction, cases: readonly Pick<IncidentFacts, 'month' | 'region'>[]): Promise<void> => {
  const ids = cases.flatMap(({ month, region }) =>
    pathTo(region)
      .slice(0, 2)
      .map((place) => digestId(place, month)),
  )
  for (const _id of new Set(ids)) await t.put('incidentDigests', { _id, turn: randomUUID() })
}

/** A case written meanwhile has given a digest another turn: what was read before it is not kept. */
const put = async (region: string, months: string[], there: Map<string, { turn: string }>): Promise<Map<string, string>> => {
  const incidents = await store.all('incidents', { month: _.in(months), region: inRegions([region]), struck: _.neq(true) }, { fields })
  const of = (month: string) => incidents.filter((one) => one.month === month)
  const made = new Map(months.map((month) => [month, JSON.stringify(of(month).map(packed))]))
  await Promise.all(
    [...made].map(async ([month, rows]) => {
      const count = countOf(of(month).filter(({ dissuaded }) => !dissuaded))
      const _id = digestId(region, month)
      const turn = there.get(_id)?.turn
      if (turn) await store.updateWhere('incidentDigests', { _id, turn }, { rows, count })
      else await store.add('incidentDigests', { _id, turn: randomUUID(), rows, count })
    }),
  )
  return made
}

const fields = {
  ...{ _id: true, month: true, region: true, cases: true, type: true, sex: true, age: true, amount: true },
  ...{ dissuaded: true, company: true },
}

const packed = ({ region, cases, type, sex, age, amount, dissuaded, company }: Incident) => [
  ...[region, cases, type ?? null, sex ?? null, age ?? null, amount ?? null, dissuaded ? 1 : 0, company ? 1 : 0],
]
type Packed = [
  ...[region: string, cases: number, type: CountedCase['type'] | null, sex: CountedCase['sex'] | null, age: CountedCase['age'] | null],
  ...[amount: number | null, dissuaded: 0 | 1, company?: 0 | 1],
]

const unpacked = (month: string, rows: string): CountedCase[] =>
  (JSON.parse(rows) as Packed[]).map(([region, cases, type, sex, age, amount, dissuaded, company]) => ({
    ...{ month, region, cases },
    ...(type && { type }),
    ...(sex && { sex }),
    ...(age && { age }),
    ...(amount !== null && { amount }),
    ...(dissuaded && { dissuaded: true }),
    ...(company && { company: true }),
  }))
