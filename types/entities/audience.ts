import type * as z from 'zod/mini'
import { audiences } from '../words/people'
import { keys } from './basics'

export const Audience = keys(audiences)
export type Audience = z.infer<typeof Audience>
