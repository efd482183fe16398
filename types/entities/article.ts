import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Time } from './basics'
import { FraudType } from './fraud'
import { MediumLink } from './medium'

/** Words for a public account or a newspaper: made of what is published, the same whatever form they leave in. */
export const Article = lazily(() =>
  z.object({
    title: z.string(),
    /** Of one case: what it is about. Its cover follows it. */
    type: z.optional(FraudType()),
    /** `list`: short sentences one below the other. */
    parts: z.array(z.object({ heading: z.optional(z.string()), paragraphs: z.array(z.string()), list: z.optional(z.literal(true)) })),
    /** Pictures of the case, with what each shows. */
    pictures: z.array(z.extend(MediumLink(), { words: z.string() })),
    source: z.string(),
    /** Who puts it out, and when it was put together. */
    office: z.string(),
    at: Time(),
    /** The last moment at which it may stand anywhere. */
    until: Time(),
    /** A mini-program code, as a PNG in base64. */
    code: z.optional(z.string()),
    /** The website's address, and that of its feed. */
    site: z.optional(z.string()),
  }),
)
export type Article = z.infer<ReturnType<typeof Article>>
