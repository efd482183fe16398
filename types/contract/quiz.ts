import * as z from 'zod/mini'
import { Id, keys } from '../entities/basics'
import { FraudType } from '../entities/fraud'
import { LearnedFigures } from '../entities/learned'
import { Answer, Band, MissedKinds, Occasion, QuizItem, Wording } from '../entities/quiz'
import { localized } from '../entities/rendering'
import { adults, children, games } from '../words/quiz'
import { type Calls, nothing } from './call'

/** By item, which of its wordings the family has met: bit n is the nth. */
const Met = () => z.record(Id(), z.int().check(z.minimum(0), z.maximum(63))).check(z.refine((met) => Object.keys(met).length <= 1000))

export const quizCalls = {
  /** Messages that this family has not met, genuine ones among them, no two of one theme. What was met is told by the phone and not kept. */
  'quiz.deal': {
    role: 'anyone',
    input: () =>
      z.object({
        game: keys(games),
        /** Whom they are for. Without it: children of every age, and each message says for which, so that how old a child is stays on the phone. */
        band: z.optional(Band()),
        met: Met(),
        /** Kinds that the adult took for genuine: they come first. */
        missed: z.array(FraudType()).check(z.maxLength(30)),
        /** A class pack: what school told about comes first, in wordings that were not shown there. */
        theme: z.optional(Id()),
      }),
    output: () =>
      z.object({
        messages: z.array(
          z.object({
            ...z.omit(QuizItem(), { variants: true, bands: true, theme: true }).shape,
            ...Wording().shape,
            variant: z.int(),
            /** For which children it was drawn, where no band was asked for. */
            ages: z.optional(z.array(keys(children))),
            /** Its kind is one of `missed`. */
            again: z.optional(z.boolean()),
            /** By its bits the wordings of it that were shown in class. */
            shown: z.optional(z.int()),
            ...localized(),
            /** The same of the answer. */
            answer: z.optional(z.object(localized())),
          }),
        ),
      }),
  },
  /** Takes in a game that was played to its end. The same id again changes nothing. */
  'quiz.handIn': {
    role: 'anyone',
    input: () =>
      z.object({
        id: Id(),
        family: Id(),
        occasion: Occasion(),
        adult: keys(adults),
        answers: z.array(Answer()).check(z.minLength(1), z.maxLength(12)),
        missed: z.optional(MissedKinds()),
      }),
    output: nothing,
  },
  /** Takes out everything that the family ever handed in. */
  'quiz.forget': { role: 'anyone', input: () => z.object({ family: Id() }), output: nothing },
  /** How people judge each wording, where enough met it: those that nearly everybody or nearly nobody misjudges first; or all of one item's. */
  'quiz.judged': {
    role: ['editor', 'commandRoom'],
    input: () => z.object({ item: z.optional(Id()) }),
    output: () =>
      z.object({
        items: z.array(
          z.object({
            ...z.omit(QuizItem(), { variants: true, bands: true, why: true, ask: true }).shape,
            variant: z.int(),
            from: z.string(),
            text: z.string(),
            met: z.int(),
            /** Taken for what it is not, and asked about first. */
            wrong: z.int(),
            asked: z.int(),
          }),
        ),
      }),
  },
  /** What adults knew at first and still know later, as it was counted last night. */
  'quiz.learned': {
    role: ['leader', 'commandRoom', 'editor', 'admin'],
    input: nothing,
    output: () => z.omit(LearnedFigures(), { _id: true }),
  },
} as const satisfies Calls<'quiz'>
