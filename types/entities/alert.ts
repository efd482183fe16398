import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { acknowledgements, alertKinds, alertStatuses, severities } from '../words/alert'
import { Audience } from './audience'
import { Id, keys, RegionId, Time, text } from './basics'
import { FraudType } from './fraud'

export const Severity = lazily(() => keys(severities))

export const AlertStatus = lazily(() => keys(alertStatuses))
export type AlertStatus = z.infer<ReturnType<typeof AlertStatus>>

export const Acknowledgement = lazily(() => keys(acknowledgements))
export type Acknowledgement = z.infer<ReturnType<typeof Acknowledgement>>

export const Alert = lazily(() =>
  z.object({
    _id: Id(),
    msgType: keys(alertKinds),
    status: AlertStatus(),
    /** The alert this one updates or cancels. */
    references: z.optional(Id()),
    /** The alert that updated or cancelled this one. */
    replacedBy: z.optional(Id()),
    severity: Severity(),
    type: FraudType(),
    audiences: z.array(Audience()),
    regions: z.array(RegionId()).check(z.minLength(1), z.maxLength(50)),
    headline: text(24),
    /** The text for groups: up to three short lines. */
    lines: z.array(text(40)).check(z.minLength(1), z.maxLength(3)),
    instruction: text(60),
    case: z.optional(Id()),
    /** Who says so, as residents read it. */
    source: text(30),
    sender: z.string(),
    approver: z.optional(z.string()),
    approvedAt: z.optional(Time()),
    /** Why it was given back to its author. */
    returned: z.optional(text(100)),
    returnedBy: z.optional(z.string()),
    returnedAt: z.optional(Time()),
    /** Why its author should look at it again: what it was made from is gone. */
    flagged: z.optional(text(60)),
    /** When it came into force; until then, when it was last saved. */
    effective: Time(),
    expires: Time(),
  }),
)
export type Alert = z.infer<ReturnType<typeof Alert>>

export const alertCard = {
  _id: true,
  msgType: true,
  severity: true,
  type: true,
  headline: true,
  source: true,
  effective: true,
  expires: true,
} as const

export const AlertCard = lazily(() => z.pick(Alert(), alertCard))

/** An alert as anyone may see it: not by whom it was written and approved. */
export const PublicAlert = lazily(() =>
  z.omit(Alert(), { sender: true, approver: true, returned: true, returnedBy: true, returnedAt: true, flagged: true }),
)

/** Why an alert came back to its author, and from whom and when where that is known: for its author alone. */
export const GivenBack = lazily(() => z.object({ words: z.string(), by: z.optional(z.string()), at: z.optional(Time()) }))
export type GivenBack = z.infer<ReturnType<typeof GivenBack>>

/** What its author writes. */
export const AlertDraft = lazily(() =>
  z.pick(Alert(), {
    severity: true,
    type: true,
    audiences: true,
    /** Grid workers name villages of theirs; the others towns and counties too. */
    regions: true,
    headline: true,
    lines: true,
    instruction: true,
    case: true,
    expires: true,
    /** The alert in force that this one is to update. */
    references: true,
  }),
)
