import { type Count, testOf, type Verdict } from './rate'

/** Holm's adjusted p of several comparisons that stand together, in their own order: each at most .05 tells of a difference, and in at most five of a hundred such pages where nothing changed one does. */
export const holm = (ps: readonly number[]): number[] => {
  const order = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p)
  const adjusted = [...ps]
  let so = 0
  for (const [rank, { p, i }] of order.entries()) {
    so = Math.max(so, Math.min(1, (ps.length - rank) * p))
    adjusted[i] = so
  }
  return adjusted
}

/** Several comparisons on one page: what may be said of each beside the others, without an interval for any. */
export const verdictsOf = (pairs: readonly { now: Count; before: Count }[]): Verdict[] =>
  heldVerdicts(
    pairs.map(({ now, before }) => ({
      p: testOf(now, before).p,
      ratio: (now.cases / now.exposure) * (before.exposure / before.cases),
    })),
  )

/** What may be said of each comparison beside the others; no ratio: before there was no case. */
export const heldVerdicts = (alone: readonly ({ p: number; ratio?: number | undefined } | undefined)[]): Verdict[] => {
  const ps = holm(alone.map((one) => one?.p ?? 1))
  return alone.map((one, i) => ((ps[i] as number) >= 0.05 ? 'same' : (one?.ratio ?? 2) < 1 ? 'fewer' : 'more'))
}
