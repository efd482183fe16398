/** Seeded chance. */
export interface Dice {
  /** From 0 to 1. */
  roll(): number
  below(n: number): number
  /** As the bell has it. */
  normal(): number
}

/** mulberry32: the same numbers for the same seed. */
export const diceOf = (seed: number): Dice => {
  let state = seed
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    roll,
    below: (n) => Math.floor(roll() * n),
    normal: () => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll()),
  }
}
