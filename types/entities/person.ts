import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { roles } from '../words/people'
import { Audience } from './audience'
import { keys, RegionId, Time, text, VillageId } from './basics'

export const Role = lazily(() => keys(roles))
export type Role = z.infer<ReturnType<typeof Role>>

/** A role in a region and everything below it. */
export const Grant = lazily(() => z.object({ role: Role(), region: RegionId() }))
export type Grant = z.infer<ReturnType<typeof Grant>>

/** A grant as it stands with the person: by which appointment, from when, until when, and whether it rests. */
export const StoredGrant = lazily(() =>
  z.extend(Grant(), {
    appointment: z.optional(z.string()),
    since: z.optional(Time()),
    until: z.optional(Time()),
    suspended: z.optional(z.boolean()),
    /** Rests for a time: from when it holds again by itself. */
    restsUntil: z.optional(Time()),
    /** The appointment of whoever stands in meanwhile. */
    deputy: z.optional(z.string()),
    /** Stands in: the appointment of whoever rests meanwhile. */
    insteadOf: z.optional(z.string()),
  }),
)
export type StoredGrant = z.infer<ReturnType<typeof StoredGrant>>

/** A way of looking at the reports under a name of one's own; `wanted` as the screen's address has it, empty: as it stands at first. */
export const QueueView = lazily(() => z.object({ name: text(12), wanted: z.string().check(z.maxLength(800)) }))

export const Person = lazily(() =>
  z.object({
    /** The openid in WeChat, the sign-in's uid on the web. */
    _id: z.string().check(z.minLength(1), z.maxLength(128)),
    /** Staff only: residents are never asked for a name. */
    name: z.optional(text(20)),
    /** When this was first written; absent: before there was this field. */
    since: z.optional(Time()),
    village: z.optional(VillageId()),
    /** Other villages whose alerts this person wants too, for elders who live there. */
    follows: z.optional(z.array(VillageId()).check(z.maxLength(3))),
    /** When village and household were last said, and under which rules. */
    chosen: z.optional(z.object({ at: Time(), rules: z.string() })),
    /** Wants the day's tip as everybody gets it. */
    untargeted: z.optional(z.boolean()),
    /** Whether a consent to be told of an alert is left: by this an alert finds whom to tell in a village. Absent: from before, and looked up by the first alert there. */
    wantsAlerts: z.optional(z.boolean()),
    /** Staff: when the newest bulletin on their list was issued, as they last looked at it. */
    bulletinsSeen: z.optional(Time()),
    /** Police: at whichever PC. */
    queueViews: z.optional(z.array(QueueView()).check(z.maxLength(8))),
    audiences: z._default(z.array(Audience()).check(z.maxLength(8)), []),
    grants: z._default(z.array(StoredGrant()).check(z.maxLength(50)), []),
  }),
)
export type Person = z.infer<ReturnType<typeof Person>>
