import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { aidAnswers, aidStatuses, aidWhom } from '../words/aid'
import { Id, keys, RegionId, Time, text } from './basics'
import { ReceiptCode } from './report'

/** A victim's consent of its own to hand these things to the justice office (个人信息保护法 23, 29): what, to whom, for what, how long, taken back when. */
export const AidConsent = lazily(() =>
  z.object({
    /** The office's name and telephone number as they were shown. */
    to: text(60),
    phone: z.optional(text(20)),
    what: z.array(z.enum(['name', 'phone', 'story', 'answers'])).check(z.minLength(1)),
    at: Time(),
    expires: Time(),
    withdrawnAt: z.optional(Time()),
  }),
)

/** Somebody asked the justice office for legal aid. */
export const Aid = lazily(() =>
  z.object({
    _id: Id(),
    person: z.string(),
    secret: z.optional(z.string()),
    region: RegionId(),
    /** The report it came from, where there is one. */
    report: z.optional(ReceiptCode()),
    whom: keys(aidWhom),
    answers: z.array(keys(aidAnswers)).check(z.maxLength(10)),
    /** What they want to be called. */
    name: z.optional(text(20)),
    phone: z.optional(text(20)),
    story: z.optional(text(1000)),
    consent: AidConsent(),
    status: keys(aidStatuses),
    replies: z.array(z.object({ id: Id(), status: keys(aidStatuses), text: text(300), at: Time(), by: z.string() })),
    createdAt: Time(),
    changedAt: Time(),
  }),
)
export type Aid = z.infer<ReturnType<typeof Aid>>
