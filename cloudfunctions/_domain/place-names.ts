import type { Region } from '../../types/entities/region'
import { inRegions } from '../_kit/region'
import { _, store } from '../_kit/store'

export type PlaceName = Pick<Region, '_id' | 'name' | 'level' | 'households'>

const levels: Region['level'][] = ['county', 'town', 'village', 'school']
const fields = { level: true, name: true, households: true }

/** What the places in these are called, towns before what lies in them: read from an index alone, however many there are. */
export const placeNames = async (tops: string[], which: Region['level'][] = levels): Promise<PlaceName[]> => {
  const found = await store.all('regions', { level: _.in(which), _id: inRegions(tops) }, { fields })
  return found.sort((a, b) => (a._id < b._id ? -1 : 1))
}
