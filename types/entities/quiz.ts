import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { adults, bands, forms, guesses, occasions } from '../words/quiz'
import { Id, keys, text } from './basics'
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

/** What an adult answered: which wording, and what it was taken for. What the child pointed at stays on the phone. */
export const Answer = lazily(() =>
  z.object({
    item: Id(),
    variant: z.int().check(z.minimum(0), z.maximum(5)),
    guess: Guess(),
    /** Its kind had been missed before: such kinds are asked oftener than their share. */
    again: z.optional(z.boolean()),
    /** The child's class had just been told about it: not drawn by chance, and left out of the figures. */
    told: z.optional(z.boolean()),
  }),
)
export type Answer = z.infer<ReturnType<typeof Answer>>

export const Occasion = lazily(() => keys(occasions))
export type Occasion = z.infer<ReturnType<typeof Occasion>>

/** How many kinds an adult had missed when the messages were dealt. */
export const MissedKinds = lazily(() => z.int().check(z.minimum(0), z.maximum(30)))

/** A game that was played to its end. `family` is a number made on that family's phone: nothing joins it to a person. */
export const QuizRound = lazily(() =>
  z.object({
    _id: Id(),
    family: Id(),
    occasion: Occasion(),
    adult: keys(adults),
    answers: z.array(Answer()).check(z.minLength(1), z.maxLength(12)),
    /** Absent in rounds of earlier releases, as is `again` in their answers. */
    missed: z.optional(MissedKinds()),
    /** The day in Asia/Shanghai, as 2026-11-23: an hour would tell more than is needed. */
    day: z.string(),
    /** Nobody is known to stand behind it: it is in no figure. */
    unproven: z.optional(z.literal(true)),
  }),
)
export type QuizRound = z.infer<ReturnType<typeof QuizRound>>

/** How a wording was taken, by whoever met it. `_id` is the item's and the wording's place. */
export const QuizTally = lazily(() =>
  z.object({
    _id: z.string(),
    item: Id(),
    variant: z.int(),
    real: z.int(),
    fake: z.int(),
    ask: z.int(),
    /** Stands for its words: written anew, it is counted anew. Absent in those of earlier releases. */
    words: z.optional(z.string()),
  }),
)
export type QuizTally = z.infer<ReturnType<typeof QuizTally>>
