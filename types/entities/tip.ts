import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Audience } from './audience'
import { Id, text } from './basics'
import { FraudType } from './fraud'
import { Person } from './person'

export const Tip = lazily(() =>
  z.object({
    _id: Id(),
    case: Id(),
    audiences: z.array(Audience()),
    /** The screen's largest words: breaks with the space between words, each part ≤10 characters. */
    headline: text(24),
    lines: z.array(text(22)).check(z.minLength(1), z.maxLength(3)),
    /** Written for the ear: numbers spelt out, no brackets. */
    speech: text(160),
  }),
)
export type Tip = z.infer<ReturnType<typeof Tip>>

/** The tips of one day (its date is the id), as little of each as choosing needs. Kept so that a day's choice does not move when tips are published meanwhile. */
export const DailyTipSnapshot = lazily(() =>
  z.object({
    _id: z.iso.date(),
    tips: z.array(z.extend(z.pick(Tip(), { _id: true, case: true, audiences: true }), { type: FraudType() })),
    /** The scripts that villages' lists are proposed from. Absent where an earlier release made the day's. */
    scripts: z.optional(z.array(z.extend(z.pick(Tip(), { _id: true, audiences: true }), { type: z.optional(FraudType()) }))),
  }),
)
export type DailyTipSnapshot = z.infer<ReturnType<typeof DailyTipSnapshot>>

/** Which tips a person (the id) opened on which days; nothing else of them. For the tips that come back. */
export const TipHistory = lazily(() => z.object({ _id: Person().shape._id, opened: z.array(z.object({ tip: Id(), day: z.iso.date() })) }))
export type TipHistory = z.infer<ReturnType<typeof TipHistory>>
