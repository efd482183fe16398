/** How much a signal counts beside the pieces, which together have length 1. */
export const signalWorth = 0.15
/** Keeps a text of few known pieces from shouting. */
const quiet = 5

/** A text as numbers: which known features it has, and how much each counts. A piece said twice counts once. */
export interface Vector {
  at: number[]
  value: number[]
}

export const isSignal = (name: string) => name[0] === '!'

/** `at` numbers the known features; `rarity` tells pieces that are everywhere from those that say something. */
export const vectorOf = (counts: Map<string, number>, known: { at: Map<string, number>; rarity: ArrayLike<number> }): Vector => {
  const vector: Vector = { at: [], value: [] }
  const signals: [number, number][] = []
  let square = quiet
  for (const [name, count] of counts) {
    const at = known.at.get(name)
    if (at === undefined) continue
    if (isSignal(name)) {
      signals.push([at, signalWorth * count])
      continue
    }
    const value = Math.min(1, count) * known.rarity[at]!
    square += value * value
    vector.at.push(at)
    vector.value.push(value)
  }
  const length = Math.sqrt(square)
  vector.value = vector.value.map((value) => value / length)
  for (const [at, value] of signals) {
    vector.at.push(at)
    vector.value.push(value)
  }
  return vector
}

export const score = ({ at, value }: Vector, { weights, bias }: { weights: ArrayLike<number>; bias: number }) => {
  let sum = bias
  for (let k = 0; k < at.length; k++) sum += weights[at[k]!]! * value[k]!
  return sum
}
