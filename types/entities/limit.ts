import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Time } from './basics'

/** What a limit is kept by: one of a day's few places that was taken, or the name under which one thing is done at a time. */
export const Limit = lazily(() => z.object({ _id: z.string(), at: Time(), turn: z.optional(z.string()) }))
export type Limit = z.infer<ReturnType<typeof Limit>>
