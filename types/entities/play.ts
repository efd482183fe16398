import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { why } from './basics'

/** Taken out of what is played here: nobody is given it. */
export const Away = lazily(() => z.object({ why: why(100), at: z.int() }))
