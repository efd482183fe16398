import * as z from 'zod/mini'
import { Id, Time } from '../entities/basics'
import { FraudType } from '../entities/fraud'
import { Answer, QuizItem } from '../entities/quiz'
import { localized } from '../entities/rendering'
import { type Calls, nothing } from './call'

export const quizCalls = {
  /** Twelve questions, a third of them genuine messages. The same id gives the same questions. */
  'quiz.start': {
    role: 'anyone',
    input: () => z.object({ id: Id() }),
    output: () =>
      z.object({
        questions: z.array(
          z.extend(z.omit(QuizItem(), { variants: true }), {
            variant: z.int(),
            text: z.string(),
            clues: z.array(z.string()),
            ...localized(),
            /** The same of the answer. */
            answer: z.optional(z.object(localized())),
          }),
        ),
        finished: z.boolean(),
      }),
  },
  /** Keeps the answers. The same id again changes nothing. */
  'quiz.finish': {
    role: 'anyone',
    input: () => z.object({ id: Id(), answers: z.array(Answer()).check(z.minLength(1), z.maxLength(20)) }),
    output: () =>
      z.object({
        total: z.int(),
        /** Right, or careful: 先打个电话问问 is never wrong. */
        right: z.int(),
        careful: z.int(),
        /** The fraud types the adult took for genuine: worth reading about. */
        missed: z.array(FraudType()),
      }),
  },
  'quiz.mine': {
    role: 'anyone',
    input: nothing,
    output: () =>
      z.object({ sessions: z.array(z.object({ id: Id(), finishedAt: Time(), total: z.int(), right: z.int(), careful: z.int() })) }),
  },
} as const satisfies Calls<'quiz'>
