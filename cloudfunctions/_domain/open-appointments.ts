import type { Appointment } from '../../types/entities/appointment'
import { inRegions } from '../_kit/region'
import { _, store } from '../_kit/store'

// asked for by their state, so that those who began long ago are not looked at
const accepted = (region: unknown) => ({ status: 'accepted' as const, region })
const invited = (region: unknown, now: number) => _.and({ region }, { status: 'invited', expires: _.gt(now) })

/** Of these places what somebody took on and is to be confirmed in, and what they were asked to take on and still may; what changed last stands first. */
export const openAppointments = async (tops: string[], now: number): Promise<Appointment[]> => {
  const region = inRegions(tops)
  const found = await Promise.all([store.list('appointments', accepted(region)), store.list('appointments', invited(region, now))])
  return found.flat().sort((a, b) => b.changedAt - a.changedAt)
}

/** How many those are. */
export const countOpenAppointments = async (tops: string[], now: number): Promise<number> => {
  const region = inRegions(tops)
  const [taken, asked] = await Promise.all([
    store.count('appointments', accepted(region)),
    store.count('appointments', invited(region, now)),
  ])
  return taken + asked
}
