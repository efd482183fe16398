import * as z from 'zod/mini'

/** What functions know each other by. */
export const ServiceToken = z.object({ _id: z.string(), sign: z.string() })
