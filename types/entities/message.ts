import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { channels, messageStatuses } from '../words/message'
import { Id, keys, RegionId, Time } from './basics'

export const Channel = lazily(() => keys(channels))
export type Channel = z.infer<ReturnType<typeof Channel>>

export const MessageStatus = lazily(() => keys(messageStatuses))

/** What is left to do for an alert that came into force, and how far it is. Whoever holds the lease goes on from the cursor. */
export const Job = lazily(() =>
  z.object({
    _id: Id(),
    stage: z.enum(['dispatches', 'customerGroups', 'workers', 'dutyGroups', 'residents', 'done']),
    cursor: z.string(),
    runner: z.optional(z.string()),
    leaseUntil: Time(),
    /** Dispatches made so far. */
    dispatches: z.int(),
    createdAt: Time(),
    doneAt: z.optional(Time()),
    /** Its dispatches are tallied from the first on; absent for those from before there were tallies. */
    tallied: z.optional(z.literal(true)),
    /** Opens from groups that it did not go to are marked as they are tallied; absent as above. */
    marksOutside: z.optional(z.literal(true)),
  }),
)
export type Job = z.infer<ReturnType<typeof Job>>

/** One message to one recipient about one thing through one channel: made once, sent at most once by itself. */
export const Message = lazily(() =>
  z.object({
    _id: z.string(),
    /** The alert, or the tip on its way, that it is about. */
    alert: z.optional(Id()),
    /** What it says when it is about none: kinds and counts alone. */
    words: z.optional(z.string()),
    channel: Channel(),
    /** An openid, the town of a duty group, or the WeCom employee who owns customer groups. */
    to: z.string(),
    /** Where the recipient belongs: decides which operator sees it. */
    region: RegionId(),
    status: MessageStatus(),
    attempts: z.int(),
    /** Not to be sent before. */
    due: Time(),
    /** When it was last tried; while `sending`, its runner is given up half a minute later. */
    triedAt: z.optional(Time()),
    sentAt: z.optional(Time()),
    /** A customer group's: WeCom's number for the task, and when to ask next what became of it; absent once that is known. */
    task: z.optional(z.string()),
    askAt: z.optional(Time()),
    /** Why it failed or waits again, as the operator reads it. */
    reason: z.optional(z.string()),
    createdAt: Time(),
  }),
)
export type Message = z.infer<ReturnType<typeof Message>>
