import * as z from 'zod/mini'
import { Time } from '../entities/basics'
import { Channel, Job, MessageStatus } from '../entities/message'
import { type Calls, nothing } from './call'

export const outboxCalls = {
  /** How the messages stand, channel by channel, of the last thirty days; and the alerts still on their way. */
  'outbox.state': {
    role: ['commandRoom', 'admin'],
    input: nothing,
    output: () =>
      z.object({
        channels: z.array(
          z.object({
            channel: Channel(),
            counts: z.record(MessageStatus(), z.int()),
            /** Why messages failed or wait again. */
            reasons: z.array(z.object({ status: MessageStatus(), reason: z.string(), count: z.int() })),
          }),
        ),
        jobs: z.array(
          z.extend(z.pick(Job(), { _id: true, stage: true, dispatches: true, createdAt: true }), {
            headline: z.string(),
            messages: z.int(),
          }),
        ),
        /** Messages that somebody has to decide about; residents are not named. */
        stuck: z.array(
          z.object({
            id: z.string(),
            channel: Channel(),
            to: z.string(),
            headline: z.string(),
            status: MessageStatus(),
            reason: z.string(),
            at: Time(),
          }),
        ),
      }),
  },
  /** Sends failed and uncertain messages again, by decision of a person: one that is uncertain may arrive twice. */
  'outbox.retry': {
    role: ['commandRoom', 'admin'],
    input: () => z.object({ ids: z.array(z.string().check(z.maxLength(256))).check(z.minLength(1), z.maxLength(50)) }),
    output: () => z.object({ retried: z.int() }),
  },
} as const satisfies Calls<'outbox'>
