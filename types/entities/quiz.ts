import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { bands, forms, guesses } from '../words/quiz'
import { Id, keys, Time, text } from './basics'
import { FraudType } from './fraud'

export const Guess = lazily(() => keys(guesses))
export type Guess = z.infer<ReturnType<typeof Guess>>

export const Band = lazily(() => keys(bands))
export type Band = z.infer<ReturnType<typeof Band>>

export const Wording = lazily(() =>
  z.object({
    form: keys(forms),
    /** Who sends it, as the phone or the paper shows it, e.g. 短信 · 说是快递站. */
    from: text(20),
    /** A chat has a line a turn (对方：… 我：…), a notice or a poster its heading first, a payment page lines of 名：值 and its button in 【】 at the end. */
    text: text(180),
    /** Exact parts of `text` by which one can tell. */
    clues: z.array(text(40)).check(z.minLength(1), z.maxLength(3)),
  }),
)
export type Wording = z.infer<ReturnType<typeof Wording>>

export const QuizItem = lazily(() =>
  z.object({
    _id: Id(),
    /** Items of one theme tell of the same thing, one of them genuine: the same scene, and another thing asked for. */
    theme: text(12),
    genuine: z.boolean(),
    type: z.optional(FraudType()),
    bands: z.array(Band()).check(z.minLength(1)),
    /** The same trick (or the same honest message) in other scenes: other words, sender and sum. */
    variants: z.array(Wording()).check(z.minLength(4), z.maxLength(6)),
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
