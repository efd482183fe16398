/** Under so many months no limits are drawn: a year and one. The NHS's own program warns of shorter series (NHSRplotthedots, R/ptd_add_short_group_warnings.R). */
export const fewestMonths = 13

/** The four rules of Making Data Count: beyond a limit, seven on one side, seven rising or falling, two of three near the same limit. */
export type Rule = 'beyond' | 'side' | 'trend' | 'near'

export interface RunChart {
  mean: number
  low: number
  high: number
  /** By point, which rules it is part of. */
  signals: Rule[][]
}

/** With fewer cases a month than this, or none in more than half of the months, limits mean nothing: every other month would be marked. */
const fewestCases = 3
/** Whether there are so few cases that no limits can be drawn. */
const isSparse = (values: readonly number[]) => meanOf(values) < fewestCases || values.filter((x) => x === 0).length > values.length / 2

/** An XmR chart: the mean, and 2.66 mean moving ranges to both sides (never under nought). Nothing before there are enough points, or where cases are too few. */
export const runChart = (values: readonly number[]): RunChart | undefined => {
  if (values.length < fewestMonths || isSparse(values)) return undefined
  const mean = meanOf(values)
  const range = meanOf(values.slice(1).map((x, i) => Math.abs(x - (values[i] as number))))
  const limit = (side: number) => mean + side * 2.66 * range
  const signals = values.map((): Rule[] => [])
  const mark = (rule: Rule, from: number, to: number) => {
    for (let i = from; i < to; i++) if (!signals[i]?.includes(rule)) signals[i]?.push(rule)
  }
  const off = values.map((x) => x - mean)
  const nearly = (limit(1) - mean) * (2 / 3)
  for (const [i, x] of values.entries()) {
    if (x > limit(1) || x < limit(-1)) mark('beyond', i, i + 1)
    if (i >= run - 1 && oneSide(off.slice(i - run + 1, i + 1))) mark('side', i - run + 1, i + 1)
    if (i >= run - 1 && oneWay(values.slice(i - run + 1, i + 1))) mark('trend', i - run + 1, i + 1)
    for (const side of [1, -1])
      if (i >= 2 && range > 0 && [0, 1, 2].filter((n) => side * (off[i - n] as number) > nearly).length >= 2)
        for (const n of [0, 1, 2]) if (side * (off[i - n] as number) > nearly) mark('near', i - n, i - n + 1)
  }
  return { mean, low: Math.max(0, limit(-1)), high: limit(1), signals }
}

const run = 7
const oneSide = (off: readonly number[]) => off.every((x) => x > 0) || off.every((x) => x < 0)
const oneWay = (values: readonly number[]) => [1, -1].some((way) => values.slice(1).every((x, i) => way * (x - (values[i] as number)) > 0))
const meanOf = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length
