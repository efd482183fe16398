import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Time } from './basics'

/** When a timer last did its work; its id is the timer's name. */
export const TimerRun = lazily(() =>
  z.object({
    _id: z.string(),
    /** The first run that is known of. */
    since: Time(),
    /** Its last run that ended well. */
    at: z.optional(Time()),
    /** Its last run that failed. */
    failedAt: z.optional(Time()),
    /** The watch's alone: when it last looked, whoever began it. */
    lookedAt: z.optional(Time()),
  }),
)
export type TimerRun = z.infer<ReturnType<typeof TimerRun>>

/** What a function answered in an hour: how many calls, how many of them failed, how many took up to so many milliseconds. */
export const FunctionHour = lazily(() =>
  z.object({
    _id: z.string(),
    function: z.string(),
    /** When the hour began. */
    hour: Time(),
    calls: z.int(),
    failed: z.int(),
    took: z.record(z.string(), z.int()),
  }),
)
export type FunctionHour = z.infer<ReturnType<typeof FunctionHour>>

/** Something that is wrong with the program and that the duty group was told; its id is that of its line. It goes a day after it was well again. */
export const Fault = lazily(() =>
  z.object({ _id: z.string(), what: z.string(), since: Time(), toldAt: Time(), wellAt: z.optional(Time()) }),
)
export type Fault = z.infer<ReturnType<typeof Fault>>
