import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { activityKinds, countWays } from '../words/aid'
import { Id, keys, RegionId, Time, text } from './basics'
import { FraudType } from './fraud'

/** A talk or a mediation that a justice office held, for the campaign's ledger: what, where, when and about how many people; no names. */
export const Activity = lazily(() =>
  z.object({
    _id: Id(),
    region: RegionId(),
    kind: keys(activityKinds),
    day: z.iso.date(),
    place: text(30),
    people: z.int().check(z.minimum(1), z.maximum(9999)),
    counted: keys(countWays),
    /** What kind of fraud it was about. */
    about: z.optional(FraudType()),
    at: Time(),
    by: z.string(),
  }),
)
export type Activity = z.infer<ReturnType<typeof Activity>>
