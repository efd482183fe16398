import type { checkLevels } from '../content/check-words'
import type { FraudType } from '../types/domain'
import { featuresOf } from './features'
import { type Mark, marksOf } from './marks'
import type { Model } from './model'
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
  const level = levelOf(score(vector, model.fraud), model.levels)
  if (level === 'none') return { level, types: [], marks: [], vector }
  const types = ranked(vector, model).slice(0, 2)
  return { level, types, marks: marksOf(features, model, types[0]), vector }
}

const ranked = (vector: Vector, { types }: Model) =>
  types
    .map(([type, weights]) => ({ type, worth: score(vector, weights) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ type }) => type)

export const levelOf = (points: number, { danger, doubtful, unsure }: Model['levels']): Judged['level'] =>
  points >= danger ? 'danger' : points >= doubtful ? 'doubtful' : points >= unsure ? 'unsure' : 'none'
