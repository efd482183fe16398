import { createHash } from 'node:crypto'
import { read } from '../../check/features'
import { type Form, formOf } from '../../check/form'
import { weigh } from '../../check/judge'
import { type Levels, type Model, pack, unpack } from '../../check/model'
import { partsOf } from '../../check/parts'
import { indexOf } from '../../check/vector'
import { learnt } from './learning'
import { type Lesson, type Material, ordinaryChats } from './material'
import { asked, between } from './pasted'

/** How an example was weighed by a model that had not seen it, as packed and unpacked as on the phone. */
export interface Examined {
  lesson: Lesson
  /** Stood between ordinary messages. */
  between: boolean
  form: Form
  whole: number
  worst: number
  promo: number
  /** How much it looks like a warning; of a fraud the most of it bare, asked about, and with a warning under it. */
  warns: number
  model: Model
}

const folds = 3

/** Cross-validation: every example is judged by what was learnt without it and the others of its fold, also between ordinary messages. Cases, quiz items and single sentences only teach. */
export const examined = ({ lessons, asks, endings }: Material): Examined[] => {
  const onlyTeaches = ({ channel }: Lesson) => channel === 'case' || channel === 'quiz' || channel === 'piece'
  const foldOf = (text: string) => createHash('sha256').update(text).digest()[0]! % folds
  return Array.from({ length: folds }, (_, fold) => {
    const model = unpack(
      pack(
        learnt({
          lessons: lessons.filter((lesson) => onlyTeaches(lesson) || foldOf(lesson.text) !== fold),
          asks: asks.filter((ask) => foldOf(ask) !== fold),
          endings,
        }),
        { version: 'fold', levels: noLevels },
        [],
      ),
    )
    const test = lessons.filter((lesson) => !onlyTeaches(lesson) && foldOf(lesson.text) === fold)
    const chats = ordinaryChats(test)
    const pasted = test
      .filter(({ kind, text }) => kind !== 'chats' && text.length < 220)
      .map((lesson) => ({ ...lesson, text: between(lesson.text, chats, lesson.text.length % 2 ? 100 : 800).text }))
    const framed = ({ type, text }: Lesson) => (type ? [asked(text, asks).text, asked(text, endings).text] : [])
    return [...test.map((lesson) => examine(lesson, false, model, framed(lesson))), ...pasted.map((lesson) => examine(lesson, true, model))]
  }).flat()
}

const examine = (lesson: Lesson, isBetween: boolean, model: Model, framed: string[] = []): Examined => {
  const reading = read(lesson.text)
  const parts = partsOf(lesson.text, reading.letters, reading.voice)
  const indexed = indexOf(reading, model.number)
  const { whole, worst } = weigh(indexed, parts, model)
  return {
    lesson,
    between: isBetween,
    form: formOf(lesson.text, parts),
    whole: whole.points,
    worst: worst?.points ?? -Number.MAX_VALUE,
    promo: model.scale.points(indexed, whole.part, model.promo),
    warns: Math.max(model.scale.points(indexed, whole.part, model.warns), ...framed.map((text) => warnsOf(text, model))),
    model,
  }
}

const warnsOf = (text: string, model: Model) => {
  const reading = read(text)
  const { whole } = partsOf(text, reading.letters, reading.voice)
  return model.scale.points(indexOf(reading, model.number), whole, model.warns)
}

const none = { danger: 0, doubtful: 0, unsure: 0, more: 0, warns: 0 }
const noLevels: Levels = { talk: none, group: none, plain: none, some: none, many: none, promo: 0 }
