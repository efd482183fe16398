import * as z from 'zod/mini'
import { Time } from './basics'

/** Who looked at personal data, when, through which call. */
export const Access = z.object({ _id: z.optional(z.string()), at: Time, person: z.string(), call: z.string(), subject: z.string() })
export type Access = z.infer<typeof Access>
