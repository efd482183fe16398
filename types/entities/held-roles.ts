import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { RegionId, Time } from './basics'
import { Role } from './person'

/** Which roles are held where, as all were read at `at` and as each change since left it (`changes` counts them); whoever holds it is a number, `from` the day somebody away is there again. The collection holds this one, `county`. */
export const HeldRoles = lazily(() =>
  z.object({
    _id: z.string(),
    changes: z.int(),
    at: Time(),
    held: z.array(z.object({ role: Role(), region: RegionId(), who: z.int(), from: z.optional(Time()), until: z.optional(Time()) })),
  }),
)
export type HeldRoles = z.infer<ReturnType<typeof HeldRoles>>
