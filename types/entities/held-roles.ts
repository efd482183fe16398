import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { RegionId, Time } from './basics'
import { Role } from './person'

/** Which roles are held where, as read through at `at`; whoever holds it is a number. It is over when `changes`, which every change of a role adds to, is no longer what it is `of`. The collection holds this one, `county`. */
export const HeldRoles = lazily(() =>
  z.object({
    _id: z.string(),
    changes: z.int(),
    of: z.optional(z.int()),
    at: Time(),
    held: z.array(z.object({ role: Role(), region: RegionId(), who: z.int(), until: z.optional(Time()) })),
  }),
)
export type HeldRoles = z.infer<ReturnType<typeof HeldRoles>>
