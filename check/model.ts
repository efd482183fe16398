import type { Case } from '../types/entities/case'
import type { FraudType } from '../types/entities/fraud'
import type { Form } from './form'
import { ascending, type Steps, scaled, unpackAscending, unpackScaled } from './packing'
import { type Scale, scaleOf } from './vector'

/** A case as the check shows it, with the pieces it is known by. */
export type CaseCard = Pick<Case, '_id' | 'title' | 'type' | 'turningPoint' | 'amountBand'>

/** What training writes and the phone loads. Numbers are letters; see `packing.ts`. */
export interface PackedModel {
  /** The day of the format and a hash of the material: the same material always gives the same. */
  version: string
  /** The places of the features' names: first of those that tell the types too, then of the rest. */
  places: [string, string]
  rarity: Packed
  fraud: Weights
  /** Of those features alone that tell the types. */
  types: Partial<Record<FraudType, Weights>>
  /** Whether what is in order wants to sell something; of the same features. */
  promo: Weights
  /** Whether somebody warns of fraud, reports one or teaches about it. */
  warns: Weights
  levels: Levels
  cases: (CaseCard & { pieces: string })[]
}

/** From which score on a text of a form is called so, and how much more a part of it has to score than the whole: the worst of many parts is always a bad one. */
export interface Thresholds {
  danger: number
  doubtful: number
  unsure: number
  more: number
  /** From which score of the whole it is taken for somebody's warning. */
  warns: number
}

export type Levels = Record<Form, Thresholds> & { promo: number }

interface Packed {
  most: number
  letters: string
}
type Weights = Packed & { bias: number }

export interface Model {
  version: string
  /** The number of a feature; undefined when nobody knows it. */
  number: (name: string) => number | undefined
  scale: Scale
  rarity: number[]
  fraud: Linear
  types: [FraudType, Linear][]
  promo: Linear
  warns: Linear
  levels: Levels
  cases: (CaseCard & { pieces: number[] })[]
}

export interface Linear {
  /** By feature; nothing beyond the end counts 0. */
  weights: number[]
  bias: number
}

/** Names are not kept, only where they fall among so many places: a name that nobody knows falls on one that is taken once in two hundred and fifty times. */
const bits = 23

/** FNV-1a of a name's units, folded. */
export const placeOf = (name: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return ((hash >>> 0) ^ (hash >>> bits)) & ((1 << bits) - 1)
}

const steps = {
  rarity: { steps: 16, bend: 1 },
  fraud: { steps: 16, bend: 2 },
  /** Which type of fraud it is, is told as well by few steps; what is near zero becomes zero and takes no room. */
  types: { steps: 6, bend: 1 },
} satisfies Record<string, Steps>

/** What was learnt, by the features' names in the order in which they are to stand: those for the types first, each group by place. */
export interface Learnt {
  names: string[]
  forTypes: number
  rarity: number[]
  fraud: Linear
  types: [FraudType, Linear][]
  promo: Linear
  warns: Linear
}

export const pack = (
  { names, forTypes, rarity, fraud, types, promo, warns }: Learnt,
  rest: Pick<PackedModel, 'version' | 'levels'>,
  cases: (CaseCard & { pieces: number[] })[],
): PackedModel => {
  const places = names.map(placeOf)
  const weights = ({ weights, bias }: Linear, by: Steps, count = names.length) => ({
    ...scaled(weights.slice(0, count), by),
    bias: Number(bias.toFixed(4)),
  })
  return {
    ...rest,
    places: [ascending(places.slice(0, forTypes)), ascending(places.slice(forTypes))],
    rarity: scaled(rarity, steps.rarity),
    fraud: weights(fraud, steps.fraud),
    types: Object.fromEntries(types.map(([type, linear]) => [type, weights(linear, steps.types, forTypes)])),
    promo: weights(promo, steps.types, forTypes),
    warns: weights(warns, steps.types),
    cases: cases.map(({ pieces, ...card }) => ({ ...card, pieces: ascending(pieces) })),
  }
}

export const unpack = (packed: PackedModel): Model => {
  const numbers = new Map(packed.places.flatMap(unpackAscending).map((place, i) => [place, i]))
  const rarity = unpackScaled(packed.rarity, steps.rarity)
  const unpacked = (weights: Weights, by: Steps): Linear => ({ weights: unpackScaled(weights, by), bias: weights.bias })
  return {
    version: packed.version,
    number: (name) => numbers.get(placeOf(name)),
    scale: scaleOf(rarity),
    rarity,
    fraud: unpacked(packed.fraud, steps.fraud),
    types: (Object.entries(packed.types) as [FraudType, Weights][]).map(([type, weights]) => [type, unpacked(weights, steps.types)]),
    promo: unpacked(packed.promo, steps.types),
    warns: unpacked(packed.warns, steps.types),
    levels: packed.levels,
    cases: packed.cases.map(({ pieces, ...card }) => ({ ...card, pieces: unpackAscending(pieces) })),
  }
}
