import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { planStates } from '../words/ledger'
import { Id, keys, RegionId, Time, text, why } from './basics'
import { FraudType } from './fraud'
import { Role } from './person'

/** What a place means to do, by when, and which duty of which place answers for it. */
export const Planned = lazily(() =>
  z.object({
    region: RegionId(),
    what: text(40),
    due: z.iso.date(),
    theme: z.optional(FraudType()),
    who: z.object({ role: Role(), region: RegionId() }),
    /** The proposal of content/plan.ts that it came from. */
    from: z.optional(Id()),
  }),
)

export type Planned = z.infer<ReturnType<typeof Planned>>

/** A line of a place's plan for the year. */
export const Plan = lazily(() =>
  z.extend(Planned(), {
    _id: Id(),
    status: keys(planStates),
    /** The day it was done or dropped. */
    settledOn: z.optional(z.iso.date()),
    why: z.optional(why(60)),
    /** While it is open: its day. */
    waits: z.optional(z.iso.date()),
    /** Every place whose duty it is: the one that answers and those above it. */
    at: z.array(RegionId()),
    by: z.string(),
    changedAt: Time(),
    version: z.int(),
  }),
)
export type Plan = z.infer<ReturnType<typeof Plan>>
