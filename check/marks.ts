import { likeType } from '../content/check-answers'
import type { FraudType } from '../types/entities/fraud'
import { fraudTypes } from '../types/words/fraud'
import type { Found, Reading } from './features'
import type { Linear, Model } from './model'
import type { Part } from './parts'
import { tricks } from './signals'
import { type Indexed, signalWorth, type Vector } from './vector'

/** Exact words of the text that mattered: from `from` up to `to`, and why. */
export interface Mark {
  from: number
  to: number
  why: string
}

/** What was judged: a part of a reading, by numbers. */
export interface Seen {
  reading: Reading
  indexed: Indexed
  part: Part
  vector: Vector
}

const most = 6

/** The words to show: tricks that speak for fraud or for its type, then, where these are few and the text is called fraud, what the statistics noticed. */
export const marksOf = (seen: Seen, model: Model, type: FraudType | undefined, sure: boolean): Mark[] => {
  const { from, to } = seen.reading.letters
  const worth = lettersWorth(seen, model)
  const chosen = spread(weighed(seen, worth, model, type)).map(({ signal, begin, end }) => ({ begin, end, why: tricks[signal]!.why }))
  const noticed = sure && chosen.length < 2 && type ? peaks(seen, worth, chosen, likeType(fraudTypes[type])) : []
  return [...chosen, ...noticed]
    .sort((a, b) => a.begin - b.begin)
    .map(({ begin, end, why }) => ({ from: from[begin]!, to: to[end - 1]!, why }))
}

/** What each letter adds to the score through the pieces it stands in. */
const lettersWorth = ({ indexed: { pieces, voice }, part: { begin, end }, vector }: Seen, { fraud }: Model) => {
  const adds = new Map(vector.at.map((feature, k) => [feature, fraud.weights[feature]! * vector.value[k]!]))
  const worth = Array.from({ length: voice.length }, () => 0)
  for (let last = begin + 2; last <= end; last++)
    for (let k = pieces.upTo[last - 1]!; k < pieces.upTo[last]!; k++) {
      const at = pieces.begin[k]!
      if (at < begin || at === last - 1) continue
      const piece = adds.get(pieces.feature[k]!) ?? 0
      for (let letter = at; letter < last; letter++) worth[letter]! += (piece * voice[at]!) / (last - at)
    }
  return worth
}

const sum = (worth: number[], begin: number, end: number) => worth.slice(begin, end).reduce((all, one) => all + one, 0)

/** Longer stretches say less to the eye: such a trick has to be worth more than a short one. */
const handy = 12

/** Words that warnings speak of as often as swindlers weigh next to nothing; they are shown all the same, after the others. */
const least = -0.05

/** A trick is worth what it and its words add to the score, for fraud and for the type. */
const weighed = (
  { reading: { found, voice }, part }: Seen,
  worth: number[],
  { number, fraud, types }: Model,
  type: FraudType | undefined,
) => {
  const ofType = types.find(([name]) => name === type)?.[1]
  const weight = (signal: string, of: Linear | undefined) => of?.weights[number(`!${signal}`) ?? -1] ?? 0
  return found
    .filter(({ warned, begin, end }) => !warned && voice[begin]! > 0 && begin >= part.begin && end <= part.end)
    .map((one) => {
      const own = signalWorth * (weight(one.signal, fraud) + weight(one.signal, ofType)) * voice[one.begin]!
      const all = own + sum(worth, one.begin, one.end)
      return { ...one, worth: all, shown: all * Math.min(1, handy / (one.end - one.begin)) }
    })
    .filter((one) => one.worth > least)
    .sort((a, b) => b.shown - a.shown || a.begin - b.begin)
}

/** The best ones, each signal once, none over another. */
const spread = (found: Found[]) => {
  const taken: Found[] = []
  for (const one of found) {
    if (taken.length === most) break
    if (taken.every(({ signal, begin, end }) => signal !== one.signal && (one.end <= begin || one.begin >= end))) taken.push(one)
  }
  return taken
}

const shortestPeak = 3
const longestPeak = 14

/** The two stretches of a clause that weigh most. */
const peaks = ({ reading: { letters }, part }: Seen, worth: number[], taken: Part[], why: string) => {
  const clauses = [{ begin: part.begin, end: part.begin, sum: 0 }]
  for (let at = part.begin; at < part.end; at++) {
    const last = clauses[clauses.length - 1]!
    const stop = letters.text[at] === '。' || letters.text[at] === '，'
    if (stop) clauses.push({ begin: at + 1, end: at + 1, sum: 0 })
    else if (last.end - last.begin === longestPeak) clauses.push({ begin: at, end: at + 1, sum: worth[at]! })
    else clauses[clauses.length - 1] = { begin: last.begin, end: at + 1, sum: last.sum + worth[at]! }
  }
  return clauses
    .filter(({ begin, end, sum }) => end - begin >= shortestPeak && sum > 0 && taken.every((one) => end <= one.begin || begin >= one.end))
    .sort((a, b) => b.sum - a.sum)
    .slice(0, 2)
    .map(({ begin, end }) => ({ begin, end, why }))
}
