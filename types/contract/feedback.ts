import * as z from 'zod/mini'
import { Time } from '../entities/basics'
import { Feedback, FeedbackAnswer } from '../entities/feedback'
import { ReceiptCode, ReportSecret } from '../entities/report'
import { lazily } from '../lazily'
import { type Calls, End, nothing, Page } from './call'

/** What was answered, as whoever wrote reads it: not by whom. */
const Answer = lazily(() => z.pick(FeedbackAnswer(), { text: true, at: true }))
/** How it stands, for whoever holds the code. */
const Standing = lazily(() => z.extend(z.pick(Feedback(), { _id: true, kind: true, createdAt: true }), { answers: z.array(Answer()) }))
/** With what they wrote, for whoever wrote it. */
const Own = lazily(() => z.extend(Standing(), { text: z.optional(z.string()) }))

export const feedbackCalls = {
  /** The code and the secret are made on the phone, so that the receipt is there without a network. Twice is once. */
  'feedback.write': {
    role: 'anyone',
    input: () => z.extend(z.pick(Feedback(), { kind: true, text: true, contact: true }), { code: ReceiptCode(), secret: ReportSecret() }),
    output: () => z.object({ at: Time() }),
  },
  /** By its code; with the words only for whoever wrote it. */
  'feedback.receipt': {
    role: 'anyone',
    input: () => z.object({ code: ReceiptCode(), secret: z.optional(ReportSecret()) }),
    output: Own,
  },
  /** One's own, the latest first. */
  'feedback.mine': { role: 'anyone', input: nothing, output: () => z.object({ own: z.array(Own()) }) },
  /** The county's administrators: what waits for an answer, the oldest first, or what was answered, the latest first. Each look is logged. */
  'feedback.list': {
    role: ['admin'],
    input: () => z.object({ answered: z._default(z.boolean(), false), page: Page(), after: z.optional(End()) }),
    output: () =>
      z.object({
        feedbacks: z.array(
          z.extend(z.pick(Feedback(), { _id: true, kind: true, text: true, contact: true, unproven: true, createdAt: true }), {
            answers: z.array(Answer()),
          }),
        ),
        more: z.boolean(),
        end: z.optional(End()),
      }),
  },
  /** `after`: how many answers the writer of this one had seen; refused (`conflict`) when somebody else answered meanwhile. */
  'feedback.answer': {
    role: ['admin'],
    input: () => z.extend(z.pick(FeedbackAnswer(), { id: true, text: true }), { code: ReceiptCode(), after: z.int() }),
    output: () => nothing(),
  },
} as const satisfies Calls<'feedback'>
