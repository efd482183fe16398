import * as z from 'zod/mini'
import { lazily } from '../lazily'

/** What stands in an alert's way: `refuse` keeps it from being submitted, `warn` leaves it to the author. */
export const Finding = lazily(() =>
  z.object({
    level: z.enum(['refuse', 'warn']),
    field: z.enum(['headline', 'lines', 'instruction', 'expires', 'case', 'regions']),
    /** The exact words, personal data masked. */
    words: z.string(),
    why: z.string(),
  }),
)
export type Finding = z.infer<ReturnType<typeof Finding>>

/** As {@link Finding}, for a field of a manuscript; an empty `field` means the whole. */
export const ManuscriptFinding = lazily(() => z.extend(z.omit(Finding(), { field: true }), { field: z.string() }))
export type ManuscriptFinding = z.infer<ReturnType<typeof ManuscriptFinding>>
