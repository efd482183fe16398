import type { Scenario } from './campaign'

const usual = { families: 200, adult: 'adult', leaving: 0.5 } as const

/** Held to the limits: leaving that does not, somewhat, strongly and very strongly go with skill; and the elders' bank. */
export const checked: Scenario[] = [
  { ...usual, name: 'coming back has nothing to do with skill', leaving: 0 },
  { ...usual, name: 'it goes with skill (0.5)' },
  { ...usual, name: 'strongly (1)', leaving: 1 },
  { ...usual, name: 'elders, with skill (0.5)', adult: 'elder' },
]

/** What no answers show: who forgot more than others since the game stays away. */
export const beyond: Scenario[] = [
  { ...usual, name: 'who forgot most stays away', leavingForgot: 1, drift: 0.6 },
  { ...usual, name: 'the same, and half as many come back', leavingForgot: 1, drift: 0.6, back: [30, 22, 17] },
  { ...usual, name: 'the same, and hardly anybody comes back', leavingForgot: 1, drift: 0.6, back: [12, 9, 7] },
  { ...usual, name: 'coming back goes with skill alone, hardly anybody comes back', leaving: 1, back: [12, 9, 7] },
]

/** By how many families begin. */
export const sizes: Scenario[] = [20, 50, 100, 200, 500].map((families) => ({ ...usual, name: String(families), families }))
