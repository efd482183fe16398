import type { Region } from '../../types/entities/region'
import { store } from '../_kit/store'

/** Further than villages ever go into one another. */
const mostSteps = 10

/** The place that stands where this one stood: itself, or what it went into, and what that went into since. A closed school leads nowhere. */
export const livingPlace = async (place: Region | null): Promise<Region | null> => {
  let [here, steps] = [place, 0]
  while (here?.former?.into && steps++ < mostSteps) here = await store.get('regions', here.former.into)
  return here?.level === 'former' ? null : here
}

/** Of places of one name those that are still there, if any is. */
export const livingFirst = (found: Region[]): Region[] => {
  const living = found.filter(({ level }) => level !== 'former')
  return living.length > 0 ? living : found
}
