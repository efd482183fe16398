import type { Case } from '../types/entities/case'
import type { FraudType } from '../types/entities/fraud'
import type { Form } from './form'

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
  /** From which score on a text of a form is called so. */
  levels: Record<Form, Levels>
  cases: (CaseCard & { pieces: number[] })[]
}

export interface Levels {
  danger: number
  doubtful: number
  unsure: number
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

/** How numbers become letters: so many steps on either side of zero, `bend` 2 finer near zero, where most are. */
export interface Scale {
  steps: number
  bend: number
}
export const fine: Scale = { steps: zero, bend: 2 }
/** Which type of fraud it is, is told as well by few steps; what is near zero becomes zero and takes no room. */
export const coarse: Scale = { steps: 6, bend: 1 }

export const pack = (values: ArrayLike<number>, { steps, bend }: Scale) => {
  const most = Array.from(values).reduce((max, value) => Math.max(max, Math.abs(value)), 1e-9)
  const letter = (value: number) => alphabet[zero + Math.sign(value) * Math.round((Math.abs(value) / most) ** (1 / bend) * steps)]
  return { most: Number(most.toPrecision(6)), letters: Array.from(values, letter).join('') }
}

const unpackNumbers = ({ most, letters }: { most: number; letters: string }, { steps, bend }: Scale) => {
  const worth = new Map(
    alphabet.map((letter, i) => {
      const share = (i - zero) / steps
      return [letter, Math.sign(share) * Math.abs(share) ** bend * most]
    }),
  )
  return Array.from(letters, (letter) => worth.get(letter) ?? 0)
}

const linear = (packed: Weights, scale: Scale): Linear => ({ weights: unpackNumbers(packed, scale), bias: packed.bias })

export const unpack = (packed: PackedModel): Model => ({
  version: packed.version,
  at: new Map(packed.pieces.split('\n').map((piece, i) => [piece, i])),
  rarity: unpackNumbers(packed.rarity, fine),
  fraud: linear(packed.fraud, fine),
  types: (Object.entries(packed.types) as [FraudType, Weights][]).map(([type, weights]) => [type, linear(weights, coarse)]),
  levels: packed.levels,
  cases: packed.cases,
})
