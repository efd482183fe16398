import type { Case, FraudType } from '../types/domain'

/** A case as the check shows it, with the pieces it is known by. */
export type CaseCard = Pick<Case, '_id' | 'title' | 'type' | 'turningPoint' | 'amountBand'>

/** What training writes and the phone loads. Weights are a letter each; see `pack`. */
export interface PackedModel {
  /** The day of the format and a hash of the material: the same material always gives the same. */
  version: string
  pieces: string
  rarity: { most: number; letters: string }
  fraud: Weights
  types: Partial<Record<FraudType, Weights>>
  /** From which score on a text is called so. */
  levels: { danger: number; doubtful: number; unsure: number }
  cases: (CaseCard & { pieces: number[] })[]
}

interface Weights {
  most: number
  letters: string
  bias: number
}

export interface Model {
  version: string
  at: Map<string, number>
  rarity: number[]
  fraud: Linear
  types: [FraudType, Linear][]
  levels: PackedModel['levels']
  cases: PackedModel['cases']
}

export interface Linear {
  weights: number[]
  bias: number
}

/** Printable, none of which JSON has to escape. */
const alphabet = Array.from({ length: 91 }, (_, i) => String.fromCharCode(35 + i))
  .filter((letter) => letter !== '\\')
  .slice(0, 89)
const zero = 44

/** Numbers to letters: finer near zero, where most are. */
export const pack = (values: ArrayLike<number>) => {
  const most = Array.from(values).reduce((max, value) => Math.max(max, Math.abs(value)), 1e-9)
  const letter = (value: number) => alphabet[zero + Math.sign(value) * Math.round(Math.sqrt(Math.abs(value) / most) * zero)]
  return { most: Number(most.toPrecision(6)), letters: Array.from(values, letter).join('') }
}

const unpackNumbers = ({ most, letters }: { most: number; letters: string }) => {
  const worth = new Map(
    alphabet.map((letter, i) => {
      const share = (i - zero) / zero
      return [letter, Math.sign(share) * share * share * most]
    }),
  )
  return Array.from(letters, (letter) => worth.get(letter) ?? 0)
}

const linear = (packed: Weights): Linear => ({ weights: unpackNumbers(packed), bias: packed.bias })

export const unpack = (packed: PackedModel): Model => ({
  version: packed.version,
  at: new Map(packed.pieces.split('\n').map((piece, i) => [piece, i])),
  rarity: unpackNumbers(packed.rarity),
  fraud: linear(packed.fraud),
  types: (Object.entries(packed.types) as [FraudType, Weights][]).map(([type, weights]) => [type, linear(weights)]),
  levels: packed.levels,
  cases: packed.cases,
})
