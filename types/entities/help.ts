import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Id, Time, text, VillageId } from './basics'

/** A resident who asked for help under an alert. Who it is stands here only as far as they said so themselves. */
export const Help = lazily(() =>
  z.object({
    _id: Id(),
    alert: Id(),
    village: VillageId(),
    /** Stands for the person without telling it. */
    reader: z.string(),
    contact: z.optional(text(60)),
    at: Time(),
    doneAt: z.optional(Time()),
    doneBy: z.optional(z.string()),
    /** Stands in the second tray: from somebody nobody vouches for, when many such came that day. */
    unproven: z.optional(z.boolean()),
    /** Closed because nobody there needs help. */
    untrue: z.optional(z.boolean()),
    /** Until then it can be opened again; after that how to reach the person is forgotten. */
    backUntil: z.optional(Time()),
  }),
)
export type Help = z.infer<ReturnType<typeof Help>>
