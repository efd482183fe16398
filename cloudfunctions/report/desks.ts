import { pathTo } from '../_kit/region'
import { store } from '../_kit/store'

/** Who handles the reports from these places, as people call them: the town's station, or the county's centre. */
export const desksOf = async (regions: string[]) => {
  const found = await store.byId('regions', regions.flatMap(pathTo))
  const named = (region: string | undefined) => found.get(region ?? '')?.name
  return {
    known: (region: string): boolean => found.has(region) && found.get(region)?.level !== 'school',
    deskOf: (region: string): string => {
      const [county, town] = pathTo(region)
      return named(town) ? `${named(town)}派出所` : `${named(county) ?? ''}反诈中心`
    },
  }
}
