import { createHash } from 'node:crypto'
import type { FraudType } from '../../types/entities/fraud'
import { between } from '../trainer/pasted'
import { learn } from '../trainer/svm'
import { type Form, formOf } from './form'
import { type Lesson, type Material, ordinaryChats } from './material'
import { copied, frequency, Names, type Row, rarityOf, rowsOf, type Text, textOf, textsOf } from './rows'
import { isSignal, score, vectorIn } from './vector'

const kept = 32_000
/** Which type it is, fewer pieces tell as well. */
const keptForTypes = 7_000
const folds = 3

interface Linear {
  weights: number[]
  bias: number
}

/** From which score on a text of a form is called fraud, and how much more a part has to score than the whole: the worst of many parts is always a bad one. */
export interface Levels {
  doubtful: number
  more: number
}

export interface Trained {
  rarity: Float64Array
  fraud: Linear
  types: [FraudType, Linear][]
}

/** Learns twice: with every piece, then again with those that mattered, and with the parts of long frauds that gave them away. */
export const trained = (texts: Text[], names: string[]): Trained => {
  const lessons = new Set(texts.map(({ lesson }) => lesson)).size
  const often = frequency(texts, names.length)
  const first = learnt(
    texts,
    names,
    often,
    rarityOf(often, names, lessons, () => true),
    12,
  )
  const told = texts.map((text) => givenAway(text, first))
  const worth = names.map((name, i) => (isSignal(name) ? Number.MAX_VALUE : matters(first, i) * often[i]! ** 0.5))
  const least = [...worth].sort((a, b) => b - a)[kept] ?? 0
  const rarity = rarityOf(often, names, lessons, (i) => worth[i]! > least)
  const typeWorth = names.map((_, i) => (rarity[i]! > 0 ? typeMatters(first, i) * often[i]! ** 0.5 : 0))
  const leastForTypes = [...typeWorth].sort((a, b) => b - a)[keptForTypes] ?? 0
  return learnt(told, names, often, rarity, 60, (i) => isSignal(names[i]!) || typeWorth[i]! > leastForTypes)
}

/** A long fraud teaches as a whole and by the two parts that speak most for it. */
const givenAway = (text: Text, { rarity, fraud }: Trained): Text => {
  if (!text.lesson.type || text.share < 1 || text.parts.length < 2) return text
  const whole = text.parts[text.parts.length - 1]!
  const ranked = text.parts
    .slice(0, -1)
    .map((part) => ({ part, worth: score(vectorIn(text.indexed, part, rarity), fraud) }))
    .sort((a, b) => b.worth - a.worth)
  const best = ranked[0]!
  const second = ranked.find(({ part, worth }) => worth > 0 && (part.end <= best.part.begin || part.begin >= best.part.end))
  return { ...text, telling: [whole, best.part, ...(second ? [second.part] : [])] }
}

const typeMatters = ({ rarity, types }: Trained, i: number) =>
  rarity[i]! * types.reduce((most, [, { weights }]) => Math.max(most, Math.abs(weights[i]!)), 0)

const matters = ({ rarity, fraud, types }: Trained, i: number) =>
  rarity[i]! * types.reduce((most, [, { weights }]) => Math.max(most, Math.abs(weights[i]!)), 3 * Math.abs(fraud.weights[i]!))

const learnt = (
  texts: Text[],
  names: string[],
  often: Float64Array,
  rarity: Float64Array,
  rounds: number,
  forTypes: (feature: number) => boolean = () => true,
): Trained => {
  const size = names.length
  const rows = rowsOf(texts, rarity)
  const weight = weights(rows)
  const gain = gains(texts, names, often)
  const louder = learn(
    rows.map(({ vector: { at, value } }) => ({ at, value: value.map((v, k) => v * gain[at[k]!]!) })),
    rows.map(({ lesson }) => (lesson.type ? 1 : -1)),
    rows.map((row) => trust(row.lesson) * weight(row)),
    { size, cost: 0.5, rounds },
  )
  const fraud = { ...louder, weights: louder.weights.map((w, i) => w * gain[i]!) }
  const frauds = rows.filter(({ lesson }) => lesson.type)
  const vectors = frauds.map(({ vector: { at, value } }) => ({
    at: at.filter(forTypes),
    value: value.filter((_, k) => forTypes(at[k]!)),
  }))
  const types = [...new Set(frauds.map(({ lesson }) => lesson.type!))].sort().map((name): [FraudType, Linear] => [
    name,
    learn(
      vectors,
      frauds.map(({ lesson }) => (lesson.type === name ? 1 : -1)),
      frauds.map(({ lesson, share }) => trust(lesson) * share * (lesson.type === name ? 4 : 1)),
      { size, cost: 2, rounds: rounds / 2 },
    ),
  ])
  return { rarity, fraud, types }
}

/** A case is told at length and with hindsight: it teaches half. A telephone talk teaches thrice: swindlers are politest there, and fewest are written. */
const trust = ({ channel }: Lesson) => (channel === 'case' ? 0.5 : channel === 'call' ? 3 : 1)

/** Fraud and honest messages weigh the same within a channel, so that the form of a text says nothing. */
const weights = (rows: Row[]) => {
  const groupOf = ({ lesson: { channel, type } }: Row) =>
    `${channel === 'case' || channel === 'quiz' ? 'told' : channel === 'piece' ? 'chat' : channel} ${type ? 'fraud' : 'genuine'}`
  const size = new Map<string, number>()
  for (const row of rows) size.set(groupOf(row), (size.get(groupOf(row)) ?? 0) + row.share)
  const all = [...size.values()].reduce((sum, n) => sum + n, 0)
  return (row: Row) => (row.share * all) / (size.size * size.get(groupOf(row))!)
}

/** Pieces that are much commoner on one side are learnt from louder (Wang and Manning 2012): small lessons tell more by them. */
const gains = (texts: Text[], names: string[], often: Float64Array) => {
  const bad = texts.filter(({ lesson }) => lesson.type)
  const inBad = frequency(bad, names.length)
  const lessons = (of: Text[]) => of.filter(({ share }) => share === 1).length
  const [frauds, all] = [lessons(bad), lessons(texts)]
  return names.map((name, i) =>
    isSignal(name) ? 1 : 0.3 + Math.abs(Math.log((inBad[i]! + 1) / (frauds + 2) / ((often[i]! - inBad[i]! + 1) / (all - frauds + 2)))),
  )
}

/** How a text was judged by a model that had not seen it: the scores of the whole and of its worst part, and the types in their order by that part. */
export interface Examined {
  text: Text
  form: Form
  worst: number
  whole: number
  ranked: FraudType[]
}

export const examine = (text: Text, { rarity, fraud, types }: Trained): Examined => {
  const scored = text.parts.map((part) => {
    const vector = vectorIn(text.indexed, part, rarity)
    return { vector, worth: score(vector, fraud) }
  })
  const whole = scored[scored.length - 1]!
  const worst = scored.reduce((a, b) => (b.worth > a.worth ? b : a), whole)
  const parts = scored.slice(0, -1)
  const ranked = types.map(([type, of]) => ({ type, worth: score(worst.vector, of) })).sort((a, b) => b.worth - a.worth)
  return {
    text,
    form: formOf(text.lesson.text, text.parts),
    worst: parts.length ? Math.max(...parts.map(({ worth }) => worth)) : -Infinity,
    whole: whole.worth,
    ranked: ranked.map(({ type }) => type),
  }
}

/** Cross-validation: every example is judged by what was learnt without it and the others of its fold, also between ordinary messages. Cases, quiz items and single sentences only teach. */
export const examined = ({ lessons, asks }: Material): Examined[] => {
  const only = ({ channel }: Lesson) => channel === 'case' || channel === 'quiz'
  const foldOf = (text: string) => createHash('sha256').update(text).digest()[0]! % folds
  return Array.from({ length: folds }, (_, fold) => {
    const names = new Names()
    const learnt = lessons.filter((lesson) => only(lesson) || foldOf(lesson.text) !== fold)
    const model = trained(
      textsOf(
        learnt,
        asks.filter((ask) => foldOf(ask) !== fold),
        names,
      ),
      names.list,
    )
    const test = lessons.filter((lesson) => !only(lesson) && lesson.channel !== 'piece' && foldOf(lesson.text) === fold)
    const chats = ordinaryChats(test)
    const pasted = test
      .filter(({ kind, text }) => kind !== 'chats' && text.length < 220)
      .map((lesson) => ({ ...lesson, text: between(lesson.text, chats, lesson.text.length % 2 ? 100 : 800).text }))
    const examineAs = (share: number) => (lesson: Lesson) => examine(textOf(lesson, lesson.text, names, share), model)
    return [...test.map(examineAs(1)), ...pasted.map(examineAs(copied))]
  }).flat()
}

/**
 * How many honest examples of a form may be called doubtful, and which share of these by the whole rather than by a part.
 * They were written to be hard, and stand between other people's messages besides: of what others write, half as many come to that.
 */
const rates: Record<Form, { doubtful: number; byWhole: number }> = {
  plain: { doubtful: 0.035, byWhole: 1 },
  talk: { doubtful: 0.035, byWhole: 0.6 },
  some: { doubtful: 0.05, byWhole: 0.1 },
  many: { doubtful: 0.1, byWhole: 0.02 },
}
/** The levels of each form, from cross-validation. */
export const levelsFrom = (examined: Examined[]): Record<Form, Levels> => {
  // a short one between other messages is milder than one by itself, which is what comes most
  const honest = examined.filter(({ text, form }) => !text.lesson.type && (form !== 'plain' || text.share === 1))
  const of = (form: Form) =>
    levelsOf(
      honest.filter((one) => one.form === form),
      rates[form],
    )
  return { talk: of('talk'), plain: of('plain'), some: of('some'), many: of('many') }
}

const levelsOf = (honest: Examined[], { doubtful, byWhole }: (typeof rates)[Form]): Levels => {
  const points = (more: number) => honest.map(({ whole, worst }) => Math.max(whole, worst - more))
  const whole = above(
    honest.map((one) => one.whole),
    doubtful * byWhole,
  )
  const most = 5
  let more = 0
  while (more < most && points(more).filter((one) => one > whole).length > honest.length * doubtful) more += 0.05
  return { doubtful: above(points(more), doubtful), more }
}

const above = (scores: number[], part: number) => [...scores].sort((a, b) => b - a)[Math.floor(scores.length * part)] ?? 0
