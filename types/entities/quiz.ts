import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { guesses } from '../words/quiz'
import { Id, keys, Time, text } from './basics'
import { FraudType } from './fraud'

export const Guess = lazily(() => keys(guesses))
export type Guess = z.infer<ReturnType<typeof Guess>>

export const QuizItem = lazily(() =>
  z.object({
    _id: Id(),
    genuine: z.boolean(),
    type: z.optional(FraudType()),
    /** Who sends it and how, e.g. 短信 · 自称银行客服. */
    from: text(20),
    /** The same trick (or the same honest message) in other words. `clues` are exact parts of `text`. */
    variants: z.array(z.object({ text: text(160), clues: z.array(text(40)).check(z.minLength(1), z.maxLength(3)) })).check(z.minLength(2)),
    why: text(90),
    ask: text(50),
  }),
)
export type QuizItem = z.infer<ReturnType<typeof QuizItem>>

export const Answer = lazily(() =>
  z.object({
    item: Id(),
    /** The adult's guess. */
    guess: Guess(),
    /** The part of the message the child pointed at. */
    clue: z.optional(z.string().check(z.maxLength(160))),
  }),
)
export type Answer = z.infer<ReturnType<typeof Answer>>

export const QuizSession = lazily(() =>
  z.object({
    _id: Id(),
    person: z.string(),
    questions: z.array(z.object({ item: Id(), variant: z.int().check(z.nonnegative()) })),
    startedAt: Time(),
    finishedAt: z.optional(Time()),
    answers: z.optional(z.array(Answer())),
  }),
)
export type QuizSession = z.infer<ReturnType<typeof QuizSession>>
