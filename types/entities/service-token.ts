import * as z from 'zod/mini'
import { lazily } from '../lazily'

/** What functions know each other by. */
export const ServiceToken = lazily(() => z.object({ _id: z.string(), sign: z.string() }))
