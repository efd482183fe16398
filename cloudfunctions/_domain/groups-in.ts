import { inRegions } from '../_kit/region'
import { _, store } from '../_kit/store'

/** How many groups there are in these places: all that were ever bound less those dissolved, since both are counted by an index's keys alone. */
export const groupsIn = async (regions: string[]): Promise<number> => {
  const village = inRegions(regions)
  const [all, dissolved] = await Promise.all([
    store.count('groups', { village }),
    store.count('groups', _.and({ village }, { dissolvedAt: _.gt(0) })),
  ])
  return all - dissolved
}
