import type { FraudType } from '../types/entities/fraud'
import type { checkLevels } from '../types/words/check'
import { type Reading, read } from './features'
import { formOf } from './form'
import { type Mark, marksOf } from './marks'
import type { Model, Thresholds } from './model'
import { type Part, type Parts, partsOf } from './parts'
import { type Indexed, indexOf, type Scale, score, type Vector, type Weighed, type Weights } from './vector'

export interface Judged {
  level: keyof typeof checkLevels
  /** The two likeliest, the likelier first; none when no known trick was seen. */
  types: FraudType[]
  marks: Mark[]
  /** Where in a longer text it was seen. */
  part?: { from: number; to: number }
  /** Of what decided; empty when no known trick was seen. */
  vector: Vector
}

/** What a text looks like. Nothing is looked up and nothing kept: the same text and model always give the same. */
export const judge = (written: string, model: Model): Judged => {
  const reading = read(written)
  const parts = partsOf(written, reading.letters, reading.voice)
  const indexed = indexOf(reading, model.number)
  const levels = model.levels[formOf(written, parts)]
  const { part, points } = telling(weigh(indexed, parts, model), levels)
  const warns = model.scale.points(indexed, parts.whole, model.warns) >= levels.warns
  const level = levelOf(points, levels, reading, part, warns)
  if (level === 'none') {
    const sells = model.scale.points(indexed, parts.whole, model.promo) >= model.levels.promo
    return { level: sells ? 'promo' : level, types: [], marks: [], vector: { at: [], value: [] } }
  }
  const vector = model.scale.vectorOf(indexed, part)
  const types = ranked(vector, model).slice(0, 2)
  const { from, to } = reading.letters
  return {
    level,
    types,
    marks: marksOf({ reading, indexed, part, vector }, model, types[0], level !== 'unsure'),
    ...(part !== parts.whole && { part: { from: from[part.begin]!, to: to[part.end - 1]! } }),
    vector,
  }
}

/** What the whole scores for fraud, and the stretch that scores most. */
export const weigh = (indexed: Indexed, { whole, units }: Parts, { scale, fraud }: { scale: Scale; fraud: Weights }) => ({
  whole: { part: whole, points: scale.points(indexed, whole, fraud) },
  worst: scale.worst(indexed, units, fraud),
})

/** The whole, unless a stretch scores more even so. */
const telling = ({ whole, worst }: ReturnType<typeof weigh>, { more }: Thresholds): Weighed =>
  worst && worst.points - more > whole.points ? { ...worst, points: worst.points - more } : whole

const ranked = (vector: Vector, { types }: Model) =>
  types
    .map(([type, weights]) => ({ type, worth: score(vector, weights) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ type }) => type)

/** By the score; what warns of fraud is never more than 说不准; two tricks that no honest person puts together make an unclear text doubtful, and a doubtful one 高危; a threat that ends at a “safe account” is 高危 at once. */
const levelOf = (
  points: number,
  { danger, doubtful, unsure }: Thresholds,
  reading: Reading,
  part: Part,
  warns: boolean,
): Judged['level'] => {
  if (points < unsure) return 'none'
  if (warns) return 'unsure'
  if (points >= danger) return 'danger'
  const done = tricksIn(reading, part)
  if (arrest.every((step) => step.some((trick) => done.has(trick)))) return 'danger'
  const tricks = pairs.some(([one, others]) => done.has(one) && others.some((other) => done.has(other)))
  if (points >= doubtful) return tricks ? 'danger' : 'doubtful'
  return tricks ? 'doubtful' : 'unsure'
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
/** The oldest of them, whole: frightened, told to pay, and where to. */
const arrest = [['crime', 'secret', 'officer'], ['transfer', 'toldPay'], ['safeAccount']]
const warning = new Set(['warns', 'reports', 'told'])

/** Tricks within the part, where nobody warns of them. */
const tricksIn = ({ found, honest, voice }: Reading, { begin, end }: Part): Set<string> => {
  const within = (one: Part) => one.begin >= begin && one.end <= end
  if (honest.some((one) => warning.has(one.signal) && within(one))) return new Set()
  return new Set(found.filter((one) => !one.warned && voice[one.begin] === 1 && within(one)).map(({ signal }) => signal))
}
