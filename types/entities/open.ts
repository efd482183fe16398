import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Acknowledgement } from './alert'
import { Id, Time } from './basics'
import { Evidence } from './dispatch'

/** One person opened one alert from one group. Says nothing of who: `reader` differs for each alert. */
export const Open = lazily(() =>
  z.object({
    _id: z.string(),
    alert: Id(),
    reader: z.string(),
    /** null when no verified group came with the open; `other` for a verified one that is no village's (an id no group may have). */
    group: z.nullable(Id()),
    at: Time(),
    /** When each answer was first given. */
    said: z.partialRecord(Acknowledgement(), Time()),
  }),
)
export type Open = z.infer<ReturnType<typeof Open>>

/** How many opened and answered, counted as it happens: one alert × one group × one of a few shards, so that a burst does not queue for one document. */
export const Tally = lazily(() =>
  z.object({
    _id: z.string(),
    alert: Id(),
    group: z.nullable(Id()),
    opened: z.int(),
    /** Gave at least one answer. */
    acknowledged: z.int(),
    toldElders: z.int(),
    needHelp: z.int(),
    /** A group that the alert did not go to. */
    outside: z.optional(z.literal(true)),
  }),
)
export type Tally = z.infer<ReturnType<typeof Tally>>

export const OpenCounts = lazily(() => z.pick(Evidence(), { opened: true, acknowledged: true }))
