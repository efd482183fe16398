import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Time } from './basics'

/** Who looked at personal data, when, through which call. */
export const Access = lazily(() =>
  z.object({ _id: z.optional(z.string()), at: Time(), person: z.string(), call: z.string(), subject: z.string() }),
)
export type Access = z.infer<ReturnType<typeof Access>>
