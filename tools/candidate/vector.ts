import { longest, type Reading } from './features'
import type { Part } from './parts'
import { ownVoice } from './speakers'

/** How much a signal counts beside the pieces, which together have length 1. */
export const signalWorth = 0.15
/** Keeps a text of few known pieces from shouting. */
const quiet = 5

/** A part as numbers: which known features it has, and how much each counts. A piece said twice counts once. */
export interface Vector {
  at: number[]
  value: number[]
}

/** What a reading holds, by the numbers of the features: pieces by where they begin and how long they are. */
export interface Indexed {
  pieces: Int32Array
  voice: number[]
  signals: (Part & { feature: number; count: number })[]
}

export const isSignal = (name: string) => name[0] === '!'

const none = -1

/** `number`: the feature of that name, undefined when nobody knows it. Pieces of one to four letters within a clause, `!name` for signals. */
export const indexOf = ({ letters: { text }, voice, found, honest }: Reading, number: (name: string) => number | undefined): Indexed => {
  const pieces = new Int32Array(text.length * longest).fill(none)
  for (let at = 0; at < text.length; at++)
    for (let length = 1; length <= longest && at + length <= text.length; length++) {
      const last = text[at + length - 1]!
      if (last === '。' || last === '，' || !voice[at]) break
      if (length === 1 && last >= 'a' && last <= 'z') continue
      pieces[at * longest + length - 1] = number(text.slice(at, at + length)) ?? none
    }
  const named = [
    ...found.map((one) => ({ ...one, name: one.warned ? `!no ${one.signal}` : `!${one.signal}`, count: voice[one.begin] || ownVoice })),
    ...honest.map((one) => ({ ...one, name: voice[one.begin] === ownVoice ? `!own ${one.signal}` : `!${one.signal}`, count: 1 })),
  ]
  const signals = named.map(({ begin, end, name, count }) => ({ begin, end, count, feature: number(name) ?? none }))
  return { pieces, voice, signals: signals.filter(({ feature }) => feature !== none) }
}

/** `rarity` tells pieces that are everywhere from those that say something. */
export const vectorIn = ({ pieces, voice, signals }: Indexed, { begin, end }: Part, rarity: ArrayLike<number>): Vector => {
  const counts = new Map<number, number>()
  for (let at = begin; at < end; at++)
    for (let length = 1; length <= longest && at + length <= end; length++) {
      const feature = pieces[at * longest + length - 1]!
      if (feature !== none && rarity[feature]! > 0) counts.set(feature, Math.min(1, (counts.get(feature) ?? 0) + voice[at]!))
    }
  const vector: Vector = { at: [], value: [] }
  let square = quiet
  for (const [feature, count] of counts) {
    const value = count * rarity[feature]!
    square += value * value
    vector.at.push(feature)
    vector.value.push(value)
  }
  const length = Math.sqrt(square)
  for (let k = 0; k < vector.value.length; k++) vector.value[k]! /= length
  const said = new Map<number, number>()
  for (const one of signals)
    if (one.begin >= begin && one.end <= end) said.set(one.feature, Math.max(said.get(one.feature) ?? 0, one.count))
  for (const [feature, count] of said) {
    vector.at.push(feature)
    vector.value.push(signalWorth * count)
  }
  return vector
}

export const score = ({ at, value }: Vector, { weights, bias }: { weights: ArrayLike<number>; bias: number }) => {
  let sum = bias
  for (let k = 0; k < at.length; k++) sum += weights[at[k]!]! * value[k]!
  return sum
}
