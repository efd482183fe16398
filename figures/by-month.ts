import type { CountedCase } from '../types/entities/incident'
import { type Kinds, kindsOf } from './kinds-of-incidents'
import { countOf } from './whole-year'

/** Some cases, and what is asked of them again and again, counted once. */
export interface Entries {
  rows: readonly CountedCase[]
  /** How many cases they tell of, and of how many it is known what was lost. */
  count: number
  priced: number
  /** What that was in all, in so many rows; and of each row that tells of one case. */
  money: number
  pricedRows: number
  single: readonly number[]
}

/** A month: what happened, and what somebody was dissuaded from in time, which is no case. */
export interface MonthOfCases {
  happened: Entries
  saved: Entries
  /** Of what happened. */
  kinds: Kinds
  towns: ReadonlyMap<string, number>
}
export type ByMonth = ReadonlyMap<string, MonthOfCases>

/** Cases by their month; what was entered by mistake is none. */
export const byMonth = (cases: readonly CountedCase[]): ByMonth => {
  const months = new Map<string, CountedCase[]>()
  for (const one of cases) {
    const there = months.get(one.month)
    if (there) there.push(one)
    else months.set(one.month, [one])
  }
  return new Map([...months].map(([month, rows]) => [month, monthOfCases(rows)]))
}

/** One month's. */
export const monthOfCases = (rows: readonly CountedCase[]): MonthOfCases => {
  const right = rows.filter(({ struck }) => !struck)
  const happened = right.filter(({ dissuaded }) => !dissuaded)
  return {
    happened: entriesOf(happened),
    saved: entriesOf(right.filter(({ dissuaded }) => dissuaded)),
    kinds: kindsOf(happened),
    towns: summed(happened.map(({ region, cases }) => [region.split('/', 2).join('/'), cases])),
  }
}

const entriesOf = (rows: readonly CountedCase[]): Entries => {
  const priced = rows.filter(({ amount }) => amount !== undefined)
  return {
    ...{ rows, count: countOf(rows), priced: countOf(priced), pricedRows: priced.length },
    money: priced.reduce((sum, { amount = 0 }) => sum + amount, 0),
    single: priced.filter(({ cases }) => cases === 1).map(({ amount = 0 }) => amount),
  }
}

type Part = 'happened' | 'saved'

export const rowsIn = (all: ByMonth, part: Part, months: readonly string[]): CountedCase[] =>
  months.flatMap((month) => all.get(month)?.[part].rows ?? [])

/** What was lost, or saved, in some months together. */
export const moneyIn = (all: ByMonth, part: Part, months: readonly string[]) => {
  const entries = months.flatMap((month) => all.get(month)?.[part] ?? [])
  const sum = (of: (one: Entries) => number) => entries.reduce((total, one) => total + of(one), 0)
  return { cases: sum((one) => one.priced), rows: sum((one) => one.pricedRows), total: sum((one) => one.money) }
}

export const singleIn = (all: ByMonth, months: readonly string[]): number[] =>
  months.flatMap((month) => all.get(month)?.happened.single ?? [])

export const countIn = (all: ByMonth, part: Part, months: readonly string[]): number =>
  months.reduce((sum, month) => sum + (all.get(month)?.[part].count ?? 0), 0)

export const kindsIn = (all: ByMonth, months: readonly string[]): Kinds =>
  summed(months.flatMap((month) => [...(all.get(month)?.kinds ?? [])]))

export const townsIn = (all: ByMonth, months: readonly string[]): ReadonlyMap<string, number> =>
  summed(months.flatMap((month) => [...(all.get(month)?.towns ?? [])]))

const summed = <K>(counts: readonly (readonly [K, number])[]): Map<K, number> => {
  const sums = new Map<K, number>()
  for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count)
  return sums
}
