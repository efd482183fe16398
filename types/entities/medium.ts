import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Id, Time } from './basics'

/** `picture-…`, `sound-…` or `video-…`, made by the client. */
export const MediumId = lazily(() => z.string().check(z.regex(/^(picture|sound|video)-[a-z0-9]{1,40}$/)))

/** The bytes of a picture, sound or video of a case: pieces while they come in, then one file. */
export const Medium = lazily(() =>
  z.object({
    _id: MediumId(),
    /** The case it was sent for: no other may show it. */
    item: Id(),
    by: z.string(),
    pieces: z.array(z.string()),
    file: z.optional(z.string()),
    at: Time(),
  }),
)
export type Medium = z.infer<ReturnType<typeof Medium>>

export const MediumLink = lazily(() => z.object({ id: MediumId(), link: z.string() }))
