import { inverse, type Matrix } from './matrix'

/** What is made as great as it can be: its value there, and how it rises by each number. */
export type Climb = (at: readonly number[]) => { value: number; slope: number[] }

/** How the slopes fall away on all sides: minus the second derivatives, from the first. */
export const bendOf = (climb: Climb, at: readonly number[]): Matrix => {
  const step = 1e-4
  const rows = at.map((_, i) => {
    const there = (by: number) => climb(at.map((x, j) => (i === j ? x + by : x))).slope
    const [up, down] = [there(step), there(-step)]
    return up.map((slope, j) => ((down[j] ?? 0) - slope) / (2 * step))
  })
  return rows.map((row, i) => row.map((value, j) => (value + (rows[j]?.[i] ?? 0)) / 2))
}

/** The top, by BFGS from where the bend is known. Nothing when none is found. */
export const maximum = (climb: Climb, start: readonly number[]): number[] | undefined => {
  let at = [...start]
  let here = climb(at)
  let back = known(bendOf(climb, at))
  for (let turn = 0; turn < 100; turn++) {
    if (here.slope.every((x) => Math.abs(x) < 1e-3)) return at
    const next = uphill(climb, at, here, times(back, here.slope)) ?? uphill(climb, at, here, here.slope)
    if (!next) return undefined
    back = learnt(back, less(next.at, at), less(here.slope, next.slope))
    at = next.at
    here = next
  }
  return undefined
}

/** A bend that is none to go by is taken as even on all sides. */
const known = (bend: Matrix): Matrix => inverse(bend) ?? bend.map((row, i) => row.map((_, j) => (i === j ? 0.1 : 0)))

/** The longest that one number moves in a step. */
const longest = 1

/** A step in a direction, halved until it leads up. */
const uphill = (climb: Climb, at: readonly number[], here: ReturnType<Climb>, towards: readonly number[]) => {
  const rise = dot(towards, here.slope)
  if (!(rise > 0)) return undefined
  let share = Math.min(1, longest / Math.max(...towards.map(Math.abs)))
  for (let n = 0; n < 30; n++) {
    const there = at.map((x, i) => x + share * (towards[i] ?? 0))
    const next = climb(there)
    if (next.value >= here.value + 1e-4 * share * rise) return { ...next, at: there }
    share /= 2
  }
  return undefined
}

/** The inverse of the bend, with what a step has shown: BFGS. */
const learnt = (back: Matrix, step: readonly number[], fall: readonly number[]): Matrix => {
  const curve = dot(step, fall)
  if (!(curve > 1e-10)) return back
  const bent = times(back, fall)
  const more = 1 + dot(fall, bent) / curve
  return back.map((row, i) =>
    row.map((value, j) => {
      const [si, sj, bi, bj] = [step[i] ?? 0, step[j] ?? 0, bent[i] ?? 0, bent[j] ?? 0]
      return value + (more * si * sj - bi * sj - si * bj) / curve
    }),
  )
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)
const times = (m: Matrix, x: readonly number[]) => m.map((row) => dot(row, x))
const less = (a: readonly number[], b: readonly number[]) => a.map((x, i) => x - (b[i] ?? 0))
