import { readFileSync } from 'node:fs'
import { fraudExamples, genuineExamples } from '../../check/examples'
import { cases } from '../../content/cases'
import type { Case } from '../../types/entities/case'
import type { Example } from '../../types/entities/example'
import type { FraudType } from '../../types/entities/fraud'
import { quizLessons } from './quiz-lessons'

/** One text to learn from. `kind`: the fraud type, or what sort of honest message it is. A `piece` is a single sentence of a swindler. */
export interface Lesson {
  text: string
  kind: string
  type: FraudType | null
  channel: Example['channel'] | 'case' | 'quiz' | 'piece'
}

export interface Material {
  lessons: Lesson[]
  /** What people write around a message when they ask about it; `…` is the message. */
  asks: string[]
  /** Warnings that stand under messages, honest ones and swindlers' alike; `…` is the message. */
  endings: string[]
}

/** Everything the check learns from: all of it written for this project. */
export const material = (): Material => ({ lessons: lessons(), asks: texts('asks'), endings: texts('endings') })

const lessons = (): Lesson[] => [
  ...Object.entries(fraudExamples).flatMap(([type, examples]) =>
    examples.map(({ text, channel }): Lesson => ({ text, channel, type: type as FraudType, kind: type })),
  ),
  ...Object.entries(genuineExamples).flatMap(([kind, examples]) =>
    examples.map(({ text, channel }): Lesson => ({ text, channel, type: null, kind })),
  ),
  ...cases.map((one): Lesson => ({ text: storyOf(one), channel: 'case', type: one.type, kind: one.type })),
  ...quizLessons.flatMap(({ genuine, type, variants }) =>
    genuine || type
      ? variants.map(
          ({ text }): Lesson => ({ text, channel: 'quiz', type: genuine ? null : (type ?? null), kind: genuine ? 'quiz' : (type ?? '') }),
        )
      : [],
  ),
  ...lines<{ type: FraudType | null; text: string }>('corrections').map(
    ({ type, text }): Lesson => ({ text, channel: 'chat', type, kind: type ?? 'corrections' }),
  ),
  ...lines<{ type: FraudType; text: string }>('pieces').map(({ type, text }): Lesson => ({ text, channel: 'piece', type, kind: type })),
]

const lines = <T>(file: string): T[] =>
  readFileSync(`check/examples/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line) as T)

const texts = (file: string) => lines<{ text: string }>(file).map(({ text }) => text)

export const storyOf = ({ story }: Pick<Case, 'story'>) => story.join('\n')

/** Ordinary talk, to stand around other messages. */
export const ordinaryChats = (all: Lesson[]): string[] => all.filter(({ kind }) => kind === 'chats').map(({ text }) => text)
