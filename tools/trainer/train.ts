import { createHash } from 'node:crypto'
import { featuresOf } from '../../check/features'
import { formOf } from '../../check/form'
import { coarse, fine, type Linear, type PackedModel, pack, type Scale } from '../../check/model'
import { isSignal, score, type Vector, vectorOf } from '../../check/vector'
import { cases } from '../../content/cases'
import type { FraudType } from '../../types/entities/fraud'
import { type Lesson, storyOf } from './material'
import { learn } from './svm'

/** Pieces that fewer lessons have are chance. */
const seldom = 2
const kept = 15500
const folds = 5

interface Known {
  names: string[]
  at: Map<string, number>
  rarity: number[]
}
interface Trained {
  known: Known
  fraud: Linear
  types: [FraudType, Linear][]
}

/** From lessons to what the phone loads. */
export const train = (lessons: Lesson[]): PackedModel => {
  const { known, fraud, types } = trained(lessons)
  return {
    version: `1-${createHash('sha256')
      .update(JSON.stringify(lessons.map(({ text, type }) => [text, type])))
      .digest('hex')
      .slice(0, 8)}`,
    pieces: known.names.join('\n'),
    rarity: pack(known.rarity, fine),
    fraud: packLinear(fraud, fine),
    types: Object.fromEntries(types.map(([type, weights]) => [type, packLinear(weights, coarse)])),
    levels: levelsFrom(examined(lessons)),
    cases: cases.map(({ _id, title, type, turningPoint, amountBand, story }) => ({
      _id,
      title,
      type,
      turningPoint,
      amountBand,
      pieces: telling(vectorOf(featuresOf(storyOf({ story })).counts, known), known),
    })),
  }
}

const packLinear = ({ weights, bias }: Linear, scale: Scale) => ({ ...pack(weights, scale), bias: Number(bias.toFixed(4)) })

/** What a case is known by: its rarest pieces. */
const telling = ({ at, value }: Vector, { names }: Known) =>
  at
    .map((feature, k) => ({ feature, value: value[k]! }))
    .filter(({ feature }) => !isSignal(names[feature]!))
    .sort((a, b) => b.value - a.value || a.feature - b.feature)
    .slice(0, 50)
    .map(({ feature }) => feature)
    .sort((a, b) => a - b)

/** Learns twice: with every piece, then again with those that mattered: that weigh much, are rare, and still are met often. */
const trained = (lessons: Lesson[]): Trained => {
  const first = learnt(lessons, knownFrom(lessons))
  const often = frequency(lessons)
  const mattered = first.known.names
    .map((name, i) => ({ name, i, worth: isSignal(name) ? Number.MAX_VALUE : matters(first, i) * Math.sqrt(often.get(name) ?? 0) }))
    .sort((a, b) => b.worth - a.worth || a.i - b.i)
    .slice(0, kept)
    .sort((a, b) => a.i - b.i)
    .map(({ name }) => name)
  return learnt(lessons, numbered(mattered, lessons))
}

const matters = ({ known, fraud, types }: Trained, i: number) =>
  known.rarity[i]! * Math.max(3 * Math.abs(fraud.weights[i]!), ...types.map(([, { weights }]) => Math.abs(weights[i]!)))

const learnt = (lessons: Lesson[], known: Known): Trained => {
  const rows = lessons.map(({ counts }) => vectorOf(counts, known))
  const size = known.names.length
  const frauds = lessons.map((_, i) => i).filter((i) => lessons[i]!.type)
  const weight = weights(lessons)
  const gain = gains(lessons, known)
  const louder = learn(
    rows.map(({ at, value }) => ({ at, value: value.map((v, k) => v * gain[at[k]!]!) })),
    lessons.map(({ type }) => (type ? 1 : -1)),
    lessons.map((lesson) => trust(lesson) * weight(lesson)),
    { size, cost: 0.5, rounds: 60 },
  )
  const fraud = { ...louder, weights: louder.weights.map((w, i) => w * gain[i]!) }
  const names = [...new Set(frauds.map((i) => lessons[i]!.type as FraudType))].sort()
  const types = names.map((name): [FraudType, Linear] => [
    name,
    learn(
      frauds.map((i) => rows[i]!),
      frauds.map((i) => (lessons[i]!.type === name ? 1 : -1)),
      frauds.map((i) => trust(lessons[i]!) * (lessons[i]!.type === name ? 4 : 1)),
      { size, cost: 2, rounds: 30 },
    ),
  ])
  return { known, fraud, types }
}

/** A case is told at length and with hindsight: it teaches half. A telephone talk teaches thrice: swindlers are politest there, and fewest are written. */
const trust = ({ channel }: Lesson) => (channel === 'case' ? 0.5 : channel === 'call' ? 3 : 1)

/** Fraud and honest messages weigh the same within a channel, so that the form of a text says nothing. */
const weights = (lessons: Lesson[]) => {
  const groupOf = ({ channel, type }: Lesson) =>
    `${channel === 'case' || channel === 'quiz' ? 'told' : channel} ${type ? 'fraud' : 'genuine'}`
  const size = new Map<string, number>()
  for (const lesson of lessons) size.set(groupOf(lesson), (size.get(groupOf(lesson)) ?? 0) + 1)
  return (lesson: Lesson) => lessons.length / (size.size * size.get(groupOf(lesson))!)
}

/** Pieces that are much commoner on one side are learnt from louder (Wang and Manning 2012): small lessons tell more by them. */
const gains = (lessons: Lesson[], { names }: Known) => {
  const [bad, good] = [lessons.filter(({ type }) => type), lessons.filter(({ type }) => !type)]
  const share = (of: Lesson[]) => {
    const often = frequency(of)
    return (name: string) => ((often.get(name) ?? 0) + 1) / (of.length + 2)
  }
  const [inBad, inGood] = [share(bad), share(good)]
  return names.map((name) => (isSignal(name) ? 1 : 0.3 + Math.abs(Math.log(inBad(name) / inGood(name)))))
}

const knownFrom = (lessons: Lesson[]) => {
  const names = [...frequency(lessons)].filter(([, lessonsWithIt]) => lessonsWithIt >= seldom).map(([name]) => name)
  return numbered(names, lessons)
}

const numbered = (names: string[], lessons: Lesson[]): Known => {
  const sorted = [...names].sort()
  const often = frequency(lessons)
  return {
    names: sorted,
    at: new Map(sorted.map((name, i) => [name, i])),
    rarity: sorted.map((name) => (isSignal(name) ? 0 : Math.sqrt(Math.log(lessons.length / (often.get(name) ?? 1))))),
  }
}

const frequency = (lessons: Lesson[]) => {
  const often = new Map<string, number>()
  for (const { counts } of lessons) for (const name of counts.keys()) often.set(name, (often.get(name) ?? 0) + 1)
  return often
}

/** How a lesson was judged by a model that had not seen it. */
export interface Examined {
  lesson: Lesson
  score: number
  ranked: FraudType[]
}

/** Cross-validation: every example is judged by what was learnt without it and the others of its fold. Cases and quiz items only teach. */
export const examined = (lessons: Lesson[]): Examined[] => {
  const examples = lessons.filter(({ channel }) => channel !== 'case' && channel !== 'quiz')
  const foldOf = new Map(examples.map((lesson) => [lesson, createHash('sha256').update(lesson.text).digest()[0]! % folds]))
  return Array.from({ length: folds }, (_, fold) => {
    const { known, fraud, types } = trained(lessons.filter((lesson) => foldOf.get(lesson) !== fold))
    return examples
      .filter((lesson) => foldOf.get(lesson) === fold)
      .map((lesson) => {
        const row = vectorOf(lesson.counts, known)
        const ranked = types.map(([type, weights]) => ({ type, worth: score(row, weights) })).sort((a, b) => b.worth - a.worth)
        return { lesson, score: score(row, fraud), ranked: ranked.map(({ type }) => type) }
      })
  }).flat()
}

/** Scores above which honest examples of a form are so rare: one in a hundred for danger, one in eighteen for doubtful, one in six for unsure. They were written to be hard: of what others write, half as many come to that. */
const levelsFrom = (examined: Examined[]): PackedModel['levels'] => ({
  talk: levelsOf(examined.filter(({ lesson }) => formOf(lesson.text) === 'talk')),
  plain: levelsOf(examined.filter(({ lesson }) => formOf(lesson.text) === 'plain')),
})

const levelsOf = (examined: Examined[]) => {
  const honest = examined
    .filter(({ lesson }) => !lesson.type)
    .map((one) => one.score)
    .sort((a, b) => b - a)
  const above = (share: number) => Number((honest[Math.floor(honest.length * share)] ?? 0).toFixed(3))
  return { danger: above(0.01), doubtful: above(0.055), unsure: above(0.16) }
}
