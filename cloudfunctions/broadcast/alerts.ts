import type { Alert } from '../../types/entities/alert'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'

/** The alerts in force for a village at a moment, the urgent first, then the latest. */
export const alertsFor = async (region: string, moment: number): Promise<Alert[]> => {
  const here = { regions: _.in(pathTo(region)), status: 'inForce', expires: _.gt(moment) }
  const found = await store.list('alerts', here, { sort: [['effective', 'desc']], limit: 50 })
  return found.filter(({ msgType }) => msgType !== 'Cancel').sort((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)))
}

/** It goes on here and now: an emergency, which may be read out at another hour. */
export const isUrgent = ({ severity }: Alert): boolean => severity === 'severe'
