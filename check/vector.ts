import type { Found, Reading } from './features'
import type { Part } from './parts'
import { ownVoice } from './speakers'

/** Pieces have up to so many letters. */
const longest = 4
/** How much a signal counts beside the pieces, which together have length 1. */
export const signalWorth = 0.15
/** Keeps a text of few known pieces from shouting. */
const quiet = 5
/** So many letters around a part say what it is part of: a bulletin tells a swindle from one end to the other. */
const around = 150
/** What stands around a part and tells whether somebody warns, reports or teaches there. */
const telling = new Set(['warns', 'reports', 'teaches', 'told', 'wontAsk'])

/** A part as numbers: which known features it has, and how much each counts. A piece said twice counts once. */
export interface Vector {
  at: number[]
  value: number[]
}

/** What a reading holds, by the numbers of the features. */
export interface Indexed {
  pieces: Pieces
  voice: number[]
  /** By where they begin. */
  signals: (Part & { feature: number; around: number; count: number })[]
}

/** The known pieces, by where they end: those that end before or at letter `n` are the first `upTo[n]`. */
export interface Pieces {
  feature: Int32Array
  begin: Int32Array
  upTo: Int32Array
}

export const isSignal = (name: string) => name[0] === '!'

const none = -1

/** `number`: the feature of that name, undefined when nobody knows it. Pieces of one to four letters within a clause, `!name` for signals. */
export const indexOf = ({ letters: { text }, voice, found, honest }: Reading, number: (name: string) => number | undefined): Indexed => {
  const pieces = piecesOf(text, voice, number)
  const signals: Indexed['signals'] = []
  const note = ({ begin, end, signal }: Found, name: string, count: number) => {
    const beside = telling.has(signal) ? number(`!around ${signal}`) : undefined
    signals.push({ begin, end, count, feature: number(name) ?? none, around: beside ?? none })
  }
  for (const one of found) note(one, one.warned ? `!no ${one.signal}` : `!${one.signal}`, voice[one.begin] || ownVoice)
  for (const one of honest) note(one, voice[one.begin] === ownVoice ? `!own ${one.signal}` : `!${one.signal}`, 1)
  return { pieces, voice, signals: signals.sort((a, b) => a.begin - b.begin) }
}

const piecesOf = (text: string, voice: number[], number: (name: string) => number | undefined): Pieces => {
  const [feature, begin] = [new Int32Array(text.length * longest), new Int32Array(text.length * longest)]
  const upTo = new Int32Array(text.length + 1)
  let [n, clause] = [0, 0]
  for (let end = 1; end <= text.length; end++) {
    const last = text[end - 1]!
    if (last === '。' || last === '，') clause = end
    for (let at = end - 1; at >= clause && at >= end - longest; at--) {
      if (!voice[at] || (at === end - 1 && last >= 'a' && last <= 'z')) continue
      const known = number(text.slice(at, end))
      if (known === undefined) continue
      feature[n] = known
      begin[n++] = at
    }
    upTo[end] = n
  }
  return { feature: feature.subarray(0, n), begin: begin.subarray(0, n), upTo }
}

export interface Weights {
  /** By feature; nothing beyond the end counts 0. */
  weights: ArrayLike<number>
  bias: number
}

/** A part and what it scores. */
export interface Weighed {
  part: Part
  points: number
}

/** Weighs parts. */
export interface Scale {
  vectorOf: (indexed: Indexed, part: Part) => Vector
  /** The score of a part. */
  points: (indexed: Indexed, part: Part, by: Weights) => number
  /** Of all stretches of neighbouring units, one message and a few, the one that scores most; undefined without units. */
  worst: (indexed: Indexed, units: Part[], by: Weights) => Weighed | undefined
}

/** A stretch of units has so many letters, unless one unit alone has more, and so many units. */
const [longestStretch, mostUnits] = [200, 16]

/** `rarity`, by feature, tells pieces that are everywhere from those that say something; 0: unknown. */
export const scaleOf = (rarity: ArrayLike<number>): Scale => {
  /** What a stretch holds so far, in place, since a long paste has a thousand stretches: counts by feature, and which features have one. */
  const [pieces, met] = [new Float64Array(rarity.length), new Int32Array(rarity.length)]
  const [heard, said] = [new Float64Array(rarity.length), new Int32Array(rarity.length)]
  let [n, sum, square] = [0, 0, quiet]
  const clear = () => {
    for (let k = 0; k < n; k++) pieces[met[k]!] = 0
    ;[n, sum, square] = [0, 0, quiet]
  }
  /** Adds the pieces of the stretch from `from` that end within its next unit. */
  const add = (
    { pieces: { feature, begin: begins, upTo }, voice }: Indexed,
    from: number,
    { begin, end }: Part,
    weights: ArrayLike<number>,
  ) => {
    for (let k = upTo[begin]!, all = upTo[end]!; k < all; k++) {
      const at = begins[k]!
      if (at < from) continue
      const piece = feature[k]!
      const worth = rarity[piece]!
      const before = pieces[piece]!
      if (before === 1 || !(worth > 0)) continue
      if (before === 0) met[n++] = piece
      const after = Math.min(1, before + voice[at]!)
      pieces[piece] = after
      sum += (weights[piece] ?? 0) * (after - before) * worth
      square += (after * after - before * before) * worth * worth
    }
  }
  /** The signals of a stretch: how many of `said` there are, each with its count in `heard`. `first`: where to begin to look. */
  const listen = ({ signals }: Indexed, { begin, end }: Part, first = 0) => {
    let count = 0
    const hear = (feature: number, worth: number) => {
      if (heard[feature] === 0) said[count++] = feature
      heard[feature] = Math.max(heard[feature]!, worth)
    }
    for (let k = first; k < signals.length && signals[k]!.begin < end + around; k++) {
      const one = signals[k]!
      if (one.end <= begin - around) continue
      const within = one.begin >= begin && one.end <= end
      if (within && one.feature !== none) hear(one.feature, one.count)
      if (!within && one.around !== none) hear(one.around, 1)
    }
    return count
  }
  const points = (indexed: Indexed, part: Part, { weights, bias }: Weights, first: number) => {
    let all = bias + sum / Math.sqrt(square)
    for (let k = listen(indexed, part, first) - 1; k >= 0; k--) {
      all += (weights[said[k]!] ?? 0) * signalWorth * heard[said[k]!]!
      heard[said[k]!] = 0
    }
    return all
  }
  return {
    vectorOf: (indexed, part) => {
      add(indexed, part.begin, part, nothing)
      const at = Array.from(met.subarray(0, n))
      const length = Math.sqrt(square)
      const value = at.map((feature) => (pieces[feature]! * rarity[feature]!) / length)
      clear()
      for (let k = 0, count = listen(indexed, part); k < count; k++) {
        at.push(said[k]!)
        value.push(signalWorth * heard[said[k]!]!)
        heard[said[k]!] = 0
      }
      return { at, value }
    },
    points: (indexed, part, by) => {
      add(indexed, part.begin, part, by.weights)
      const scored = points(indexed, part, by, 0)
      clear()
      return scored
    },
    worst: (indexed, units, by) => {
      let worst: Weighed | undefined
      let near = 0
      for (const [first, { begin, end }] of units.entries()) {
        while (near < indexed.signals.length && indexed.signals[near]!.end <= begin - around) near += 1
        for (let last = first; last < Math.min(units.length, first + mostUnits); last++) {
          const part = { begin, end: units[last]!.end }
          if (part.end - begin > longestStretch && part.end > end) break
          add(indexed, begin, units[last]!, by.weights)
          const scored = points(indexed, part, by, near)
          if (!worst || scored > worst.points) worst = { part, points: scored }
        }
        clear()
      }
      return worst
    },
  }
}
const nothing: number[] = []

export const score = ({ at, value }: Vector, { weights, bias }: Weights) => {
  let sum = bias
  for (let k = 0; k < at.length; k++) sum += (weights[at[k]!] ?? 0) * value[k]!
  return sum
}
