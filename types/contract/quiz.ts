import * as z from 'zod/mini'
import { Id, keys } from '../entities/basics'
import { FraudType } from '../entities/fraud'
import { Answer, Band, MissedKinds, Occasion, QuizItem, Wording } from '../entities/quiz'
import { localized } from '../entities/rendering'
import { lazily } from '../lazily'
import { adults, games } from '../words/quiz'
import { type Calls, nothing } from './call'

/** A share of one, and the interval that holds it in 95 of 100 cases. */
const Interval = lazily(() => z.object({ mean: z.number(), low: z.number(), high: z.number() }))

/** Why no figure is said: too few families, too few of them back, or nothing to be had from what there is. */
const Silent = lazily(() => z.enum(['few', 'left', 'unclear']))

const Learnt = lazily(() =>
  z.union([
    Silent(),
    z.object({
      ...Interval().shape,
      /** As those alone answered who came back. */
      plain: z.number(),
      /** Against the first game. */
      change: z.optional(z.object({ by: z.number(), low: z.number(), high: z.number() })),
    }),
  ]),
)

/** By item, which of its wordings the family has met: bit n is the nth. */
const Met = () => z.record(Id(), z.int().check(z.minimum(0), z.maximum(63))).check(z.refine((met) => Object.keys(met).length <= 1000))

export const quizCalls = {
  /** Messages that this family has not met, genuine ones among them, no two of one theme. What was met is told by the phone and not kept. */
  'quiz.deal': {
    role: 'anyone',
    input: () =>
      z.object({
        game: keys(games),
        band: Band(),
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
  /** How people judge each wording, where enough met it: those that nearly everybody or nearly nobody misjudges first. */
  'quiz.judged': {
    role: ['editor', 'commandRoom'],
    input: nothing,
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
  /** What adults knew at first and still know later, over all families of the county: no number of any family. */
  'quiz.learned': {
    role: ['leader', 'commandRoom', 'editor', 'admin'],
    input: nothing,
    output: () =>
      z.object({
        bands: z.array(
          z.object({
            adult: keys(adults),
            began: z.int(),
            times: z.array(
              z.object({
                occasion: Occasion(),
                /** Families whose time for it is over, and those of them that came. */
                due: z.int(),
                back: z.int(),
                /** Of false messages seen through, and of genuine ones taken for false, over all families that began. */
                hits: Learnt(),
                alarms: Learnt(),
                /** Of all messages, those about which they would ask first. */
                asked: z.optional(Interval()),
              }),
            ),
            /** Of each kind's false messages seen through, at first and in all short tests; absent under ten families. */
            kinds: z.array(z.object({ type: FraudType(), first: z.optional(Interval()), later: z.optional(Interval()) })),
          }),
        ),
        /** 演一演, by age of whoever acted: families by how their last act went; no line under ten families. */
        acts: z.array(z.object({ player: Band(), families: z.int(), self: z.int(), reminded: z.int(), not: z.int(), askedFirst: z.int() })),
      }),
  },
} as const satisfies Calls<'quiz'>
