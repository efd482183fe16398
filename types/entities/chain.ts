import * as z from 'zod/mini'
import { lazily } from '../lazily'

/** An entry's place in its chain, one a town and month: the entry before and this one under a secret, so that none can be taken out or changed unseen. */
export const Link = lazily(() => z.object({ chain: z.string(), n: z.int(), before: z.string(), own: z.string() }))
export type Link = z.infer<ReturnType<typeof Link>>

/** The end of a chain: how many entries it has and the last one's own mark. */
export const ChainEnd = lazily(() => z.object({ _id: z.string(), n: z.int(), own: z.string() }))
