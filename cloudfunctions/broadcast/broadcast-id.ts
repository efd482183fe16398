import type { Broadcast } from '../../types/entities/broadcast'
import { pathTo } from '../_kit/region'

/** A village and a day. */
export const broadcastId = (region: string, day: string): string => `${region.replaceAll('/', '.')}.${day}`

/** A day's list before anybody has written it. */
export const begun = (region: string, day: string, now: number): Broadcast => ({
  ...{ _id: broadcastId(region, day), region, day, at: pathTo(region), order: `${day}.${region.replaceAll('/', '.')}` },
  ...{ status: 'draft', slots: [], version: 0, changedAt: now },
})
