import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { text } from './basics'

/** A message as it comes (`told`: in a person's own words; `notice`: hung up, or posted for everybody), for building and judging the check of 像不像诈骗. Never stored, never shown. */
export const Example = lazily(() => z.object({ text: text(2000), channel: z.enum(['sms', 'chat', 'call', 'told', 'notice']) }))
export type Example = z.infer<ReturnType<typeof Example>>
