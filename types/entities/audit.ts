import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { deedWords } from '../words/audit'
import { keys, RegionId, Time, text } from './basics'
import { Link } from './chain'

/** Who did what to grants, content or settings of the county, and that somebody (`by` is empty) had what others work with deleted; written in the same transaction as the deed. */
export const AuditEntry = lazily(() =>
  z.object({
    _id: z.optional(z.string()),
    at: Time(),
    by: z.string(),
    deed: keys(deedWords),
    region: RegionId(),
    /** What it was done to, as it was called then. */
    about: text(80),
    why: z.optional(text(200)),
    /** Of a grant: when it ends from now on. */
    until: z.optional(Time()),
    link: z.optional(Link()),
  }),
)
export type AuditEntry = z.infer<ReturnType<typeof AuditEntry>>
