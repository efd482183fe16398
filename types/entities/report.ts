import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { asideReasons, clueKinds, receiptAlphabet, reportStatuses } from '../words/report'
import { Id, keys, RegionId, Time, text } from './basics'
import { FraudType } from './fraud'

/** Shown to people and said over the telephone, like `R7K2-9QXM-4HTE`; two groups in those of earlier releases. */
export const ReceiptCode = lazily(() => z.string().check(z.regex(new RegExp(`^[${receiptAlphabet}]{4}(-[${receiptAlphabet}]{4}){1,2}$`))))

/** Made on the reporter's phone beside the code and told to nobody: whoever holds it handed the report in, whatever person the phone is by then. */
export const ReportSecret = lazily(() => z.string().check(z.minLength(20), z.maxLength(64)))

export const ReportStatus = lazily(() => keys(reportStatuses))
export type ReportStatus = z.infer<ReturnType<typeof ReportStatus>>

export const ClueKind = lazily(() => keys(clueKinds))

export const Clue = lazily(() => z.object({ kind: ClueKind(), value: text(200) }))
export type Clue = z.infer<ReturnType<typeof Clue>>

export const Reply = lazily(() => z.object({ id: Id(), status: ReportStatus(), text: text(300), at: Time(), by: z.string() }))
export type Reply = z.infer<ReturnType<typeof Reply>>

export const AsideReason = lazily(() => keys(asideReasons))

export const ReportType = lazily(() => z.union([FraudType(), z.enum(['unsure'])]))

export const Report = lazily(() =>
  z.object({
    /** The receipt code, made on the reporter's phone so that it is there even without a network. */
    _id: ReceiptCode(),
    person: z.string(),
    /** The fingerprint of the report's secret; absent in reports of earlier releases. */
    secret: z.optional(z.string()),
    region: RegionId(),
    type: ReportType(),
    what: text(2000),
    seen: z.array(Clue()).check(z.maxLength(10)),
    /** Money lost, in fen. */
    loss: z.optional(z.int().check(z.nonnegative(), z.maximum(100_000_000_00))),
    contact: z.optional(text(60)),
    pictures: z.array(z.object({ id: Id(), file: z.string() })).check(z.maxLength(3)),
    /** Pieces of pictures that are not all there yet, by picture, number of pieces and piece. */
    pieces: z.optional(z.array(z.object({ key: z.string(), file: z.string() }))),
    status: ReportStatus(),
    replies: z.array(Reply()),
    /** Stands in the second tray: from somebody nobody vouches for, when many such came that day, and no officer has taken it up. */
    unproven: z.optional(z.boolean()),
    /** Closed together with others, under the id of that act: it can be undone for a day. */
    aside: z.optional(z.object({ id: Id(), why: AsideReason(), at: Time(), by: z.string() })),
    createdAt: Time(),
    changedAt: Time(),
  }),
)
export type Report = z.infer<ReturnType<typeof Report>>
