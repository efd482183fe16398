import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { RegionId, text } from './basics'

/** A town's days without a tip: every week's, and those of a feast. */
export const QuietDays = lazily(() =>
  z.object({
    /** 0 is Sunday. */
    weekdays: z.array(z.int().check(z.minimum(0), z.maximum(6))).check(z.maxLength(6)),
    dates: z.array(z.object({ name: text(10), from: z.iso.date(), to: z.iso.date() })).check(z.maxLength(20)),
  }),
)
export type QuietDays = z.infer<ReturnType<typeof QuietDays>>

export const Region = lazily(() =>
  z.object({
    _id: RegionId(),
    name: text(20),
    level: z.enum(['county', 'town', 'village']),
    /** Registered households: the only denominator ever shown, and named so. */
    households: z.int().check(z.nonnegative()),
    /** A town's: the key of the robot in its duty group (WeCom). Whoever has it can post there. */
    dutyRobot: z.optional(z.string().check(z.maxLength(100))),
    /** A town's. */
    quiet: z.optional(QuietDays()),
  }),
)
export type Region = z.infer<ReturnType<typeof Region>>

export const Village = lazily(() => z.pick(Region(), { _id: true, name: true }))
