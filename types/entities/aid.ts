import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { aidAnswers, aidParts, aidStatuses, aidWhom } from '../words/aid'
import { Id, keys, RegionId, Time, text } from './basics'
import { ReceiptCode } from './report'

export const AidStatus = lazily(() => keys(aidStatuses))
export type AidStatus = z.infer<ReturnType<typeof AidStatus>>

/** A victim's consent of its own to hand these things to the justice office (个人信息保护法 23, 29): what, to whom, for what, how long, taken back when. */
export const AidConsent = lazily(() =>
  z.object({
    /** The office's name and telephone number as they were shown. */
    to: text(60),
    phone: z.optional(text(20)),
    what: z.array(keys(aidParts)).check(z.minLength(1)),
    at: Time(),
    /** The version of the rules it was given under; absent in those of earlier releases. */
    rules: z.optional(z.string()),
    /** When it ends by itself, unless the office took it up before. */
    expires: Time(),
    withdrawnAt: z.optional(Time()),
  }),
)
export type AidConsent = z.infer<ReturnType<typeof AidConsent>>

export const AidReply = lazily(() => z.object({ id: Id(), status: AidStatus(), text: text(300), at: Time(), by: z.string() }))

/** What the person wrote afterwards: what was missing, a further question, an objection. */
export const AidAddition = lazily(() => z.object({ id: Id(), text: text(1000), at: Time(), objection: z.optional(z.boolean()) }))

/** Somebody asked the justice office for legal aid. */
export const Aid = lazily(() =>
  z.object({
    _id: Id(),
    person: z.string(),
    /** The fingerprint of the secret that the phone made with it. */
    secret: z.optional(z.string()),
    region: RegionId(),
    /** The report it came from, where there is one: the police see that there was a hand-over. */
    report: z.optional(ReceiptCode()),
    /** Absent once what was handed over is gone. */
    whom: z.optional(keys(aidWhom)),
    answers: z.array(keys(aidAnswers)).check(z.maxLength(10)),
    /** What they want to be called. */
    name: z.optional(text(20)),
    phone: z.optional(text(20)),
    story: z.optional(text(1000)),
    consent: AidConsent(),
    status: AidStatus(),
    /** When the law wants the office to have done what is its turn; absent while it is not. */
    due: z.optional(Time()),
    replies: z.array(AidReply()),
    additions: z.optional(z.array(AidAddition()).check(z.maxLength(20))),
    /** From somebody nobody vouches for, when many such came that day, and not answered yet. */
    unproven: z.optional(z.boolean()),
    /** When the office first answered: from then on it is kept until it is over. */
    takenAt: z.optional(Time()),
    /** What was handed over was deleted then. */
    forgottenAt: z.optional(Time()),
    createdAt: Time(),
    changedAt: Time(),
  }),
)
export type Aid = z.infer<ReturnType<typeof Aid>>
