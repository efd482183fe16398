/** The bell, as points and their weights: for smooth things an even grid is as exact as any. */
const reach = 4.2
const step = 0.6

export const bell: { at: number; weight: number }[] = (() => {
  const points = Array.from({ length: Math.round((2 * reach) / step) + 1 }, (_, i) => -reach + i * step)
  const all = points.reduce((sum, at) => sum + Math.exp((-at * at) / 2), 0)
  return points.map((at) => ({ at, weight: Math.exp((-at * at) / 2) / all }))
})()

/** Between minus and plus so many standard errors lies what 95 of 100 intervals should hold. */
export const z95 = 1.959964

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
export const logit = (p: number): number => Math.log(p / (1 - p))
