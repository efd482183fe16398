import type { Known } from '../../figures/incidents'
import { everyMonth } from '../../figures/place-years'
import type { Region } from '../../types/entities/region'
import { inRegions, pathTo, within } from '../_kit/region'
import { _, store } from '../_kit/store'
import { countedCases } from './incident-digest'

/** The county, towns and villages in these regions, each before what lies in it. Schools are no place of a case. */
export const placesIn = (tops: string[]): Promise<Region[]> => store.all('regions', { _id: inRegions(tops), level: _.neq('school') })

/** Of them, the county and the towns. */
export const largerIn = (tops: string[]): Promise<Region[]> =>
  store.all('regions', { level: _.in(['county', 'town']), _id: inRegions(tops) })

/** What the police entered of a county or a town from a month on, as `figures/incidents.ts` takes it; `thisMonth` is the one that is not over. Of a county its villages are not among the places: nothing is said of them. `larger`: what `largerIn` gave of it already. */
export const knownIncidents = async (region: string, from: string, thisMonth: string, larger?: readonly Region[]): Promise<Known> => {
  const [incidents, marks, populations, places] = await Promise.all([
    countedCases(region, everyMonth(from, thisMonth)),
    store.all('incidentMonths', { month: _.gte(from), region: inRegions(pathTo(region).slice(0, 1)) }),
    store.all('populations', { region: inRegions([region]) }),
    region.includes('/') ? placesIn([region]) : (larger?.filter(({ _id }) => within(_id, region)) ?? largerIn([region])),
  ])
  return { incidents, marks, populations, places, thisMonth }
}
