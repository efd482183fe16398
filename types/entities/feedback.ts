import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { feedbackKinds } from '../words/feedback'
import { Id, keys, Time, text } from './basics'
import { ReceiptCode } from './report'

export const FeedbackAnswer = lazily(() => z.object({ id: Id(), text: text(500), at: Time(), by: z.string() }))

/** A complaint or a suggestion about the program or about those who run it, to the county's administrators. A receipt as a report has one; what happened to somebody is a report. */
export const Feedback = lazily(() =>
  z.object({
    _id: ReceiptCode(),
    person: z.string(),
    /** The fingerprint of the secret made beside the code. */
    secret: z.optional(z.string()),
    kind: keys(feedbackKinds),
    text: text(1000),
    contact: z.optional(text(60)),
    answers: z.array(FeedbackAnswer()),
    answered: z.boolean(),
    /** From somebody nobody vouches for, when many such came that day, and not answered yet. */
    unproven: z.optional(z.boolean()),
    createdAt: Time(),
    changedAt: Time(),
  }),
)
export type Feedback = z.infer<ReturnType<typeof Feedback>>
