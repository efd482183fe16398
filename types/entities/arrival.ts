import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { todoKinds } from '../words/todo'
import { keys, RegionId, Time } from './basics'

/** Something came to wait for somebody, who has not been told of it yet. Gone once they were. `_id` is `kind.what`. */
export const Arrival = lazily(() =>
  z.object({
    _id: z.string(),
    kind: z.enum([...keys(todoKinds).options, 'reply', 'aidReply', 'feedbackReply', 'test']),
    /** One person it waits for; or whoever holds the kind's duty there, anywhere when there is no place. */
    to: z.optional(z.string()),
    regions: z.optional(z.array(RegionId())),
    /** When they are told: whatever is due at one moment is one message. */
    due: Time(),
  }),
)
export type Arrival = z.infer<ReturnType<typeof Arrival>>
