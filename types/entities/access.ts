import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { RegionId, Time } from './basics'
import { Link } from './chain'

/** Who looked at personal data, when, through which call. */
export const Access = lazily(() =>
  z.object({
    _id: z.optional(z.string()),
    at: Time(),
    person: z.string(),
    call: z.string(),
    /** A report's code, a cry for help, a village; of a list the place it was asked for. */
    subject: z.string(),
    /** Of looks at reports, for whoever watches over them: where, */
    region: z.optional(RegionId()),
    /** what was looked for, */
    filter: z.optional(z.string()),
    /** which reports a list showed, */
    codes: z.optional(z.array(z.string())),
    /** and that it was refused. */
    refused: z.optional(z.boolean()),
    link: z.optional(Link()),
  }),
)
export type Access = z.infer<ReturnType<typeof Access>>
