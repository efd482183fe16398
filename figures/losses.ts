/** What cases cost: the middle one beside the mean, and the largest named, since one case can be most of it. In fen. */
export interface Losses {
  /** Cases whose loss is known one by one. */
  known: number
  total: number
  median: number
  mean: number
  largest: number
  /** Of the total. */
  largestShare: number
}

/** Nothing where no single loss is known. */
export const lossesOf = (amounts: readonly number[]): Losses | undefined => {
  if (amounts.length === 0) return undefined
  const sorted = Float64Array.from(amounts).sort()
  const total = sorted.reduce((sum, x) => sum + x, 0)
  const [upper, lower] = [sorted[Math.floor(sorted.length / 2)] as number, sorted[Math.floor((sorted.length - 1) / 2)] as number]
  const largest = sorted[sorted.length - 1] as number
  return {
    ...{ known: sorted.length, total, mean: total / sorted.length, median: (lower + upper) / 2 },
    ...{ largest, largestShare: total > 0 ? largest / total : 0 },
  }
}

/** By how much of before it is more or less now: −0.282 is 28.2 % less. Nothing to compare with is no change. */
export const changeOf = (now: number, before: number): number | undefined => (before > 0 ? now / before - 1 : undefined)

/** Of fewer cases nothing is said of what was lost, nor how many they are: it would be somebody's. */
export const fewestTold = 5

/**
 * How far a year's months are told of together, from January on without a gap: up to the last month by which five more had come.
 * So what somebody reads now less what stood there earlier is never of fewer.
 */
export const toldTogether = (months: readonly string[], countIn: (month: string) => number): string[] => {
  let [until, since] = [0, 0]
  for (const [i, month] of months.entries()) {
    if (Number(month.slice(5)) !== i + 1) break
    since += countIn(month)
    if (since >= fewestTold) [until, since] = [i + 1, 0]
  }
  return months.slice(0, until)
}
