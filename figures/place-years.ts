import type { IncidentMonth, Population } from '../types/entities/incident'

/** Whether a region is `top` or lies below it. */
const within = (region: string, top: string): boolean => region === top || region.startsWith(`${top}/`)

/** Of years beside each other three show whether they differ among themselves; what is older than eight is another time. */
export const [fewestYears, mostYears] = [3, 8]

/** The twelve months of a year that were over by then. */
export const monthsOver = (year: number, thisMonth: string): string[] =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`).filter((month) => month < thisMonth)

/** So many months later, or earlier: two after 2026-12 is 2027-02. */
export const monthsLater = (month: string, by: number): string => {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`
}
/** All months from one to another, both included. */
export const everyMonth = (from: string, to: string): string[] => {
  const months: string[] = []
  for (let month = from; month <= to; month = monthsLater(month, 1)) months.push(month)
  return months
}
/** How many days some months have: February is shorter than January. */
export const daysIn = (months: readonly string[]): number =>
  months.reduce((sum, month) => sum + new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate(), 0)

/** 2025-11 of 2026-11. */
export const aYearBefore = (month: string): string => monthsLater(month, -12)

/** As many months as anything looks back over. */
export const mostMonths = 36
/** The months from one to another, both included; of a longer span its last `mostMonths`. */
export const monthsFromTo = (from: string, to: string): string[] => everyMonth(from, to).slice(-mostMonths)

/** Whether a place's month is entered as a whole: said of it or of what it lies in, or of every town in it. */
export const isWhole = (
  marks: readonly Pick<IncidentMonth, 'region' | 'month'>[],
  region: string,
  month: string,
  towns: readonly string[],
): boolean => {
  const said = marks.filter((mark) => mark.month === month)
  const covers = (place: string) => said.some((mark) => within(place, mark.region))
  const inside = towns.filter((town) => town !== region && within(town, region))
  return covers(region) || (inside.length > 0 && inside.every(covers))
}

/** How many live in a place in a year, and who says so. */
export type People = Pick<Population, 'region' | 'year' | 'people' | 'source' | 'asOf'>

/** As of that year, else of the last before it, else of the first after it. Which one is said with it. */
export const peopleIn = <P extends Pick<People, 'region' | 'year'>>(
  populations: readonly P[],
  region: string,
  year: number,
): P | undefined => {
  const own = populations.filter((one) => one.region === region).sort((a, b) => a.year - b.year)
  return own.findLast((one) => one.year <= year) ?? own[0]
}
