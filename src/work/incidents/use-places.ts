import { within } from '@/lib/region'
import { useTowns } from '@/lib/villages'
import type { Place } from './rows'

/** One's own places with all their villages, which the phone keeps; without those as long as they have not come. */
export const usePlaces = (own: Place[]): Place[] => {
  const { towns = [] } = useTowns()
  const here = (id: string) => own.some(({ _id, level }) => level !== 'village' && within(id, _id))
  const villages = towns.flatMap((town) => town.villages).filter(({ _id }) => here(_id) && !own.some((one) => one._id === _id))
  return [...own, ...villages]
}
