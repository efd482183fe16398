import type { checkLevels } from '../content/check-answers'
import type { FraudType } from '../types/entities/fraud'
import { type Features, featuresOf } from './features'
import { formOf } from './form'
import { type Mark, marksOf } from './marks'
import type { Levels, Model } from './model'
import { score, type Vector, vectorOf } from './vector'

export interface Judged {
  level: keyof typeof checkLevels
  /** The two likeliest, the likelier first; none when no known trick was seen. */
  types: FraudType[]
  marks: Mark[]
  vector: Vector
}

/** What a text looks like. Nothing is looked up and nothing kept: the same text and model always give the same. */
export const judge = (written: string, model: Model): Judged => {
  const features = featuresOf(written)
  const vector = vectorOf(features.counts, model)
  const level = levelOf(score(vector, model.fraud), model.levels[formOf(written)], features)
  if (level === 'none') return { level, types: [], marks: [], vector }
  const types = ranked(vector, model).slice(0, 2)
  return { level, types, marks: marksOf(features, vector, model, types[0], level !== 'unsure'), vector }
}

const ranked = (vector: Vector, { types }: Model) =>
  types
    .map(([type, weights]) => ({ type, worth: score(vector, weights) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ type }) => type)

/** By the score; two tricks that no honest person puts together make any text doubtful, and a doubtful one 高危. */
export const levelOf = (points: number, { danger, doubtful, unsure }: Levels, features: Features): Judged['level'] => {
  const tricks = together(features)
  if (points >= danger || (tricks && points >= doubtful)) return 'danger'
  if (points >= doubtful || tricks) return 'doubtful'
  return points >= unsure ? 'unsure' : 'none'
}

const wantsMoney = ['toldPay', 'transfer', 'demand', 'payFirst', 'borrow', 'advance']
/** Tricks that hardly ever stand together in the project's honest examples. */
const pairs: [string, string[]][] = [
  ['secret', [...wantsMoney, 'trouble']],
  ['safeAccount', ['secret', ...wantsMoney]],
  ['noPolice', wantsMoney],
  ['kidnap', wantsMoney],
  ['crime', ['transfer', 'toldPay']],
  ['code', ['identity', 'link']],
  ['identity', ['link']],
  ['screen', ['cancel', 'compensate', 'identity', 'password']],
  ['prize', ['payFirst', 'demand']],
  ['link', ['deadline']],
  ['abnormal', ['deadline', 'loan']],
  ['love', ['demand', 'toldPay', 'adviser', 'highReturn']],
  ['loan', ['advance', 'stuck', 'app']],
  ['credit', ['demand']],
  ['exposure', ['app', 'toldPay']],
  ['adviser', ['move', 'toldPay']],
  ['easyMoney', ['app', 'toldPay']],
  ['parentPhone', ['idol']],
]

const together = ({ found, counts, voice }: Features) => {
  if (counts.has('!warns') || counts.has('!reports') || counts.has('!told')) return false
  const done = new Set(found.filter(({ warned, begin }) => !warned && voice[begin] === 1).map(({ signal }) => signal))
  return pairs.some(([one, others]) => done.has(one) && others.some((other) => done.has(other)))
}
