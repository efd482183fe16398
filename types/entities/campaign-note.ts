import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Id, RegionId, Time, text } from './basics'

/** What else happened in a place: a wave in the whole league, a new law. */
const Said = lazily(() => z.object({ day: z.iso.date(), words: text(60) }))

/** It stands beside the figures and explains none of them. */
export const CampaignNote = lazily(() =>
  z.object({
    _id: Id(),
    region: RegionId(),
    ...Said().shape,
    /** Was written by mistake. */
    out: z.optional(z.boolean()),
    by: z.string(),
    at: Time(),
    version: z.int(),
    /** What stood here before, oldest first. */
    past: z.optional(
      z.array(z.extend(Said(), { out: z.optional(z.boolean()), by: z.string(), at: Time(), version: z.int() })).check(z.maxLength(50)),
    ),
  }),
)
export type CampaignNote = z.infer<ReturnType<typeof CampaignNote>>
