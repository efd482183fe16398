import type { Known } from '../../figures/incidents'
import { everyMonth, mostYears } from '../../figures/place-years'
import type { Region } from '../../types/entities/region'
import { inRegions, pathTo, within } from '../_kit/region'
import { _, store } from '../_kit/store'
import { countedCases, howMany } from './incident-digest'
import { type PlaceName, placeNames } from './place-names'

/** The county, towns and villages in these regions, each before what lies in it. Schools are no place of a case. */
export const placesIn = (tops: string[]): Promise<Region[]> => store.all('regions', { _id: inRegions(tops), level: _.neq('school') })

/** Of them, the county and the towns. */
export const largerIn = (tops: string[]): Promise<PlaceName[]> => placeNames(tops, ['county', 'town'])

interface Asked {
  /** The first month whose cases are read. */
  from: string
  /** Of these earlier ones only how many cases each had. */
  counts?: readonly string[]
  /** The month that is not over. */
  thisMonth: string
  /** What `largerIn` gave of it already. */
  larger?: readonly PlaceName[] | Promise<readonly PlaceName[]> | undefined
  /** How many people live in its towns is asked for too, each beside the others. */
  towns?: boolean
}

/** What the police entered of a county or a town, as `figures/incidents.ts` takes it. Of a county its villages are not among the places: nothing is said of them. */
export const knownIncidents = async (region: string, { from, counts = [], thisMonth, larger, towns = false }: Asked): Promise<Known> => {
  const earlier = counts.filter((month) => month < from)
  const since = { month: _.gte([from, ...earlier].sort()[0]), region: inRegions(pathTo(region).slice(0, 1)) }
  const entered = store.all('incidentMonths', since, { fields: { month: true, region: true } })
  const [incidents, before, marks, populations, townPeople, places] = await Promise.all([
    countedCases(region, everyMonth(from, thisMonth)),
    // a month nobody entered as a whole is looked at by nothing
    entered.then((marks) =>
      howMany(
        region,
        earlier.filter((month) => marks.some((mark) => mark.month === month)),
      ),
    ),
    entered,
    store.all('populations', { region }, { fields: counted }),
    // read from an index alone
    towns ? store.all('populations', { region: inRegions([region]) }, { fields: { region: true, year: true, people: true } }) : undefined,
    region.includes('/')
      ? placesIn([region])
      : larger
        ? Promise.resolve(larger).then((all) => all.filter(({ _id }) => within(_id, region)))
        : largerIn([region]),
  ])
  return { incidents, before, marks, populations, places, thisMonth, ...(townPeople && { townPeople }) }
}

const counted = { region: true, year: true, people: true, source: true, asOf: true }

/** The months of as many years before one as it is judged beside. */
export const yearsBefore = (year: number): string[] => everyMonth(`${year - mostYears}-01`, `${year - 1}-12`)
