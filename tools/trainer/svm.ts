import type { Linear } from '../../check/model'
import type { Vector } from '../../check/vector'

/**
 * A linear machine with a squared hinge loss, learnt by dual coordinate descent (Hsieh et al. 2008). `label` is 1 or -1.
 * The same rows in the same order always give the same weights.
 */
export const learn = (
  rows: Vector[],
  labels: number[],
  importance: number[],
  { size, cost, rounds }: { size: number; cost: number; rounds: number },
): Linear => {
  const weights = new Float64Array(size)
  let bias = 0
  const alpha = new Float64Array(rows.length)
  const order = rows.map((_, i) => i)
  const random = generator()
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const i of order) {
      const { at, value } = rows[i]!
      const y = labels[i]!
      const slack = 1 / (2 * cost * importance[i]!)
      let score = bias
      let norm = 1 + slack
      for (let k = 0; k < at.length; k++) {
        score += weights[at[k]!]! * value[k]!
        norm += value[k]! * value[k]!
      }
      const before = alpha[i]!
      const gradient = y * score - 1 + slack * before
      const after = Math.max(before - gradient / norm, 0)
      if (after === before) continue
      alpha[i] = after
      const step = (after - before) * y
      for (let k = 0; k < at.length; k++) weights[at[k]!]! += step * value[k]!
      bias += step
    }
  }
  return { weights: Array.from(weights), bias }
}

/** Small, and the same each time. */
const generator = () => {
  let state = 20261123
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const shuffle = (order: number[], random: () => number) => {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
}
