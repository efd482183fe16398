import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { showingKinds } from '../words/material'
import { Id, keys, RegionId, Time, text } from './basics'

/** Something published on one screen or wall of a place, as whoever runs it says; `_id` is made from place, spot and thing, so that it is there once. */
export const Showing = lazily(() =>
  z.object({
    _id: z.string(),
    region: RegionId(),
    /** Which screen or wall: 超市门口的屏. */
    spot: text(20),
    kind: keys(showingKinds),
    item: Id(),
    /** What it was called when it was put up: it may be withdrawn since. */
    what: text(60),
    /** Stands for its words as they were put up. */
    said: z.optional(z.string()),
    at: Time(),
    /** When it is to come down. */
    until: Time(),
    downAt: z.optional(Time()),
  }),
)
export type Showing = z.infer<ReturnType<typeof Showing>>
