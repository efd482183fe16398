import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Time } from './basics'

/** What functions know each other by, and what the readers' salt makes. */
export const ServiceToken = lazily(() => z.object({ _id: z.string(), sign: z.string(), since: z.optional(Time()) }))
