import type { Region } from '../../types/entities/region'
import { inRegions } from '../_kit/region'
import { _, store } from '../_kit/store'

/** Who entered what, by name. */
export const namesOf = async (ids: string[]): Promise<(id: string) => string> => {
  const people = await store.byId('people', ids)
  return (id) => people.get(id)?.name ?? '民警'
}

/** The county, towns and villages in these regions, each before what lies in it. Schools are no place of a case. */
export const placesIn = (tops: string[]): Promise<Region[]> => store.all('regions', { _id: inRegions(tops), level: _.neq('school') })

/** The month of a moment, on the county's clock: 2026-11. */
export const monthOf = (now: number): string => new Date(now + 8 * 3_600_000).toISOString().slice(0, 7)
