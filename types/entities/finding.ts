import * as z from 'zod/mini'

/** What stands in an alert's way: `refuse` keeps it from being submitted, `warn` leaves it to the author. */
export const Finding = z.object({
  level: z.enum(['refuse', 'warn']),
  field: z.enum(['headline', 'lines', 'instruction', 'expires', 'case', 'regions']),
  /** The exact words, personal data masked. */
  words: z.string(),
  why: z.string(),
})
export type Finding = z.infer<typeof Finding>

/** As {@link Finding}, for a field of a manuscript; an empty `field` means the whole. */
export const ManuscriptFinding = z.extend(z.omit(Finding, { field: true }), { field: z.string() })
export type ManuscriptFinding = z.infer<typeof ManuscriptFinding>
