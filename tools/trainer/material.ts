import { fraudExamples, genuineExamples } from '../../check/examples'
import { featuresOf } from '../../check/features'
import { cases } from '../../content/cases'
import type { Case } from '../../types/entities/case'
import type { Example } from '../../types/entities/example'
import type { FraudType } from '../../types/entities/fraud'
import { quizLessons } from './quiz-lessons'

/** One text to learn from. `kind`: the fraud type, or what sort of honest message it is. */
export interface Lesson {
  text: string
  kind: string
  type: FraudType | null
  channel: Example['channel'] | 'case' | 'quiz'
  counts: Map<string, number>
}

const lesson = (text: string, channel: Lesson['channel'], type: FraudType | null, kind: string): Lesson => ({
  text,
  kind,
  type,
  channel,
  counts: featuresOf(text).counts,
})

/** Everything the check learns from: all of it written for this project. */
export const lessons = (): Lesson[] => [
  ...Object.entries(fraudExamples).flatMap(([type, examples]) =>
    examples.map(({ text, channel }) => lesson(text, channel, type as FraudType, type)),
  ),
  ...Object.entries(genuineExamples).flatMap(([kind, examples]) => examples.map(({ text, channel }) => lesson(text, channel, null, kind))),
  ...cases.map((one) => lesson(storyOf(one), 'case', one.type, one.type)),
  ...quizLessons.flatMap(({ genuine, type, variants }) =>
    genuine || type
      ? variants.map(({ text }) => lesson(text, 'quiz', genuine ? null : (type ?? null), genuine ? 'quiz' : (type ?? '')))
      : [],
  ),
]

export const storyOf = ({ story }: Pick<Case, 'story'>) => story.join('\n')
