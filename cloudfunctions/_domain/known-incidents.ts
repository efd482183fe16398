import type { Known } from '../../figures/incidents'
import type { Region } from '../../types/entities/region'
import { inRegions, pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'

/** The county, towns and villages in these regions, each before what lies in it. Schools are no place of a case. */
export const placesIn = (tops: string[]): Promise<Region[]> => store.all('regions', { _id: inRegions(tops), level: _.neq('school') })

/** What the police entered of a place from a month on, as `figures/incidents.ts` takes it; `thisMonth` is the one that is not over. */
export const knownIncidents = async (region: string, from: string, thisMonth: string): Promise<Known> => {
  const [incidents, marks, populations, places] = await Promise.all([
    store.all('incidents', { month: _.gte(from), region: inRegions([region]) }, { fields: counted }),
    store.all('incidentMonths', { month: _.gte(from), region: inRegions(pathTo(region).slice(0, 1)) }),
    store.all('populations', { region: inRegions([region]) }),
    placesIn([region]),
  ])
  return { incidents, marks, populations, places, thisMonth }
}

/** Of a case, what counts: who wrote it and what stood there before are not read. */
const counted = {
  ...{ _id: true, month: true, region: true, cases: true, type: true, sex: true, age: true, amount: true },
  ...{ dissuaded: true, struck: true },
}
