import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { adults } from '../words/quiz'
import { keys, Time } from './basics'
import { FraudType } from './fraud'
import { Band, Occasion } from './quiz'

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

/** What adults knew at first and still know later, over all families of the county, as of a night: no number of any family. */
export const LearnedFigures = lazily(() =>
  z.object({
    _id: z.string(),
    at: Time(),
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
        /** Of each kind's false messages seen through, at first, in all short tests and in each; absent under ten families. */
        kinds: z.array(
          z.object({
            type: FraudType(),
            first: z.optional(Interval()),
            later: z.optional(Interval()),
            days14: z.optional(Interval()),
            days30: z.optional(Interval()),
            days90: z.optional(Interval()),
          }),
        ),
      }),
    ),
    /** 演一演, by age of whoever acted: families by how their last act went; no line under ten families. */
    acts: z.array(z.object({ player: Band(), families: z.int(), self: z.int(), reminded: z.int(), not: z.int(), askedFirst: z.int() })),
  }),
)
export type LearnedFigures = z.infer<ReturnType<typeof LearnedFigures>>
