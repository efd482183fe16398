import type { Alert } from '../../types/entities/alert'
import { overlap, touching } from '../_kit/region'
import { _, store } from '../_kit/store'

/** The alerts in force in these places, the latest first. */
export const alertsIn = async (regions: string[], now: number): Promise<Alert[]> => {
  const here = { regions: touching(regions), status: 'inForce', expires: _.gt(now) }
  const found = await store.list('alerts', here, { sort: [['effective', 'desc']], limit: 50 })
  return found.filter((alert) => overlap(alert.regions, regions))
}
