import { lowerGamma } from './gamma'
import { type Count, testOf } from './rate'

export interface Seeable {
  /** At most so many now, and it is fewer; absent where not even none would be. */
  most?: number
  /** At least so many now, and it is more. */
  least: number
  /** Were cases halved, how often this would be seen. */
  half: number
}

/** Said before looking: what the count of now must be for a difference from then to be seen. Where years differ of themselves it must lie outside all of them. */
export const seeableFrom = (
  { count: before, between = [] }: { count: Count; between?: readonly Count[] },
  exposure: number,
): Seeable | undefined => {
  if (!(before.exposure > 0) || !(exposure > 0)) return undefined
  const verdictOf = (cases: number) => testOf({ cases, exposure }, before).verdict
  const expected = Math.round((before.cases * exposure) / before.exposure)
  const far = 2 * expected + 40 + 20 * Math.ceil(Math.sqrt(expected + 1)) + Math.ceil((8 * exposure) / before.exposure)
  const usual = between.map((one) => (one.cases * exposure) / one.exposure)
  const least = Math.max(
    first((cases) => verdictOf(cases) === 'more', expected, far),
    Math.floor(Math.max(0, ...usual)) + 1,
  )
  const most =
    Math.min(
      first((cases) => verdictOf(cases) !== 'fewer', 0, expected + 1),
      ...usual.map(Math.ceil),
    ) - 1
  // P(X ≤ most) of a Poisson count is one less P(X ≥ most + 1)
  const half = most < 0 ? 0 : 1 - lowerGamma(most + 1, (before.cases * exposure) / before.exposure / 2)
  return { ...(most >= 0 && { most }), least, half }
}

/** The first of a stretch from which on something holds. */
const first = (holds: (n: number) => boolean, from: number, to: number): number => {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
