import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Time } from './basics'

/** A file that somebody took along: its link lives a minute, and then it goes. Set down before the file is there, so that none is left behind. */
export const Export = lazily(() =>
  z.object({
    _id: z.string(),
    path: z.string(),
    /** The file's id once it is there. */
    file: z.optional(z.string()),
    /** From when on it may go. */
    until: Time(),
  }),
)
