import type { Alert } from '../../types/entities/alert'
import { anyWithin, overlap, touching } from '../_kit/region'
import { _, store } from '../_kit/store'

/** The alerts in force for whoever publishes in `areas`, and for the places of `screens`, the latest first. A screen stands in one place: what is for one village goes on no town's. */
export const alertsIn = async (areas: string[], screens: string[], now: number): Promise<Alert[]> => {
  const here = { regions: touching([...areas, ...screens]), status: 'inForce', expires: _.gt(now) }
  const found = await store.list('alerts', here, { sort: [['effective', 'desc']], limit: 50 })
  return found.filter(({ regions }) => overlap(regions, areas) || anyWithin(screens, regions))
}
