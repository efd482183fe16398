import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { checkLevels, truths } from '../words/check'
import { Id, keys, Time, text } from './basics'
import { FraudType } from './fraud'

export const Truth = lazily(() => keys(truths))

/** What one person of the editing desk says it is. */
export const Labelled = lazily(() => z.object({ by: z.string(), is: Truth(), type: z.optional(FraudType()), at: Time() }))

/** A text that 像不像诈骗 judged wrongly, as whoever asked says; handed over by them, with people taken out. Two of the editing desk say what it is before the next model learns from it. */
export const DisputedText = lazily(() =>
  z.object({
    _id: Id(),
    text: text(2000),
    /** What the check said, and by which model. */
    level: keys(checkLevels),
    version: z.string().check(z.maxLength(40)),
    /** What whoever asked says. */
    said: keys({ fraud: '', fine: '' }),
    at: Time(),
    /** From somebody nobody vouches for, when many such came that day. */
    unproven: z.optional(z.boolean()),
    labels: z.array(Labelled()).check(z.maxLength(3)),
    /** What two of them agree on. */
    settled: z.optional(Truth()),
    type: z.optional(FraudType()),
  }),
)
export type DisputedText = z.infer<ReturnType<typeof DisputedText>>
