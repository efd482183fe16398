import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Id, text } from './basics'

/** What stands of a fraud type in the handbook besides what comes from its stories. */
export const HandbookWords = lazily(() =>
  z.object({
    intro: text(80),
    /** How it goes, step by step. */
    steps: z.array(text(30)).check(z.minLength(3), z.maxLength(5)),
    stories: z.array(Id()).check(z.length(2)),
  }),
)
export type HandbookWords = z.infer<ReturnType<typeof HandbookWords>>
