import * as z from 'zod/mini'
import { lazily } from '../lazily'
import { Id, RegionId } from './basics'

/** How many of an alert's dispatches in a region there are, and have a mark: one alert × one county, town or village × one of a few shards. */
export const DispatchTally = lazily(() =>
  z.object({
    _id: z.string(),
    alert: Id(),
    region: RegionId(),
    groups: z.int(),
    posted: z.int(),
    confirmed: z.int(),
  }),
)
export type DispatchTally = z.infer<ReturnType<typeof DispatchTally>>
