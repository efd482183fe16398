import { likeType } from '../content/check-answers'
import type { FraudType } from '../types/entities/fraud'
import { fraudTypes } from '../types/words/fraud'
import type { Features, Found } from './features'
import type { Linear, Model } from './model'
import { tricks } from './signals'
import { signalWorth, type Vector } from './vector'

/** Exact words of the text that mattered: from `from` up to `to`, and why. */
export interface Mark {
  from: number
  to: number
  why: string
}

const most = 6

/** The words to show: tricks that speak for fraud or for its type, then, where these are few and the text is called fraud, what the statistics noticed. */
export const marksOf = (features: Features, vector: Vector, model: Model, type: FraudType | undefined, sure: boolean): Mark[] => {
  const { from, to } = features.letters
  const worth = lettersWorth(features, vector, model)
  const chosen = spread(weighed(features, worth, model, type)).map(({ signal, begin, end }) => ({ begin, end, why: tricks[signal]!.why }))
  const noticed = sure && chosen.length < 2 && type ? peaks(features, worth, chosen, likeType(fraudTypes[type])) : []
  return [...chosen, ...noticed]
    .sort((a, b) => a.begin - b.begin)
    .map(({ begin, end, why }) => ({ from: from[begin]!, to: to[end - 1]!, why }))
}

/** What each letter adds to the score through the pieces it stands in. */
const lettersWorth = ({ letters: { text }, voice }: Features, vector: Vector, { at, fraud }: Model) => {
  const adds = new Map(vector.at.map((feature, k) => [feature, fraud.weights[feature]! * vector.value[k]!]))
  const worth = Array.from({ length: text.length }, () => 0)
  for (let begin = 0; begin < text.length; begin++)
    for (let length = 2; length <= 4; length++) {
      const piece = adds.get(at.get(text.slice(begin, begin + length)) ?? -1) ?? 0
      for (let k = begin; k < Math.min(begin + length, text.length); k++) worth[k]! += (piece * voice[begin]!) / length
    }
  return worth
}

const sum = (worth: number[], begin: number, end: number) => worth.slice(begin, end).reduce((all, one) => all + one, 0)

/** A trick is worth what it and its words add to the score, for fraud and for the type. */
const weighed = ({ found, voice }: Features, worth: number[], { at, fraud, types }: Model, type: FraudType | undefined) => {
  const ofType = types.find(([name]) => name === type)?.[1]
  const weight = (signal: string, of: Linear | undefined) => of?.weights[at.get(`!${signal}`) ?? -1] ?? 0
  return found
    .filter(({ warned, begin }) => !warned && voice[begin]! > 0)
    .map((one) => {
      const own = signalWorth * (weight(one.signal, fraud) + weight(one.signal, ofType)) * voice[one.begin]!
      return { ...one, worth: own + sum(worth, one.begin, one.end) }
    })
    .filter((one) => one.worth > 0)
    .sort((a, b) => b.worth - a.worth || a.begin - b.begin)
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

const shortest = 3
const longest = 14

/** The two stretches of a clause that weigh most. */
const peaks = ({ letters: { text } }: Features, worth: number[], taken: { begin: number; end: number }[], why: string) => {
  const clauses = [...text].reduce<{ begin: number; end: number; sum: number }[]>(
    (all, letter, i) => {
      const last = all[all.length - 1]!
      if (letter === '。' || letter === '，' || last.end - last.begin === longest) all.push({ begin: i + 1, end: i + 1, sum: 0 })
      else all[all.length - 1] = { begin: last.begin, end: i + 1, sum: last.sum + worth[i]! }
      return all
    },
    [{ begin: 0, end: 0, sum: 0 }],
  )
  return clauses
    .filter(({ begin, end, sum }) => end - begin >= shortest && sum > 0 && taken.every((one) => end <= one.begin || begin >= one.end))
    .sort((a, b) => b.sum - a.sum)
    .slice(0, 2)
    .map(({ begin, end }) => ({ begin, end, why }))
}
