import type * as z from 'zod/mini'
import { lazily } from '../lazily'
import { audiences } from '../words/people'
import { keys } from './basics'

export const Audience = lazily(() => keys(audiences))
export type Audience = z.infer<ReturnType<typeof Audience>>
