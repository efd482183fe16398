import type { Arrival } from '../../types/entities/arrival'
import { dayOf, startOf } from '../_kit/day'
import { store } from '../_kit/store'

const minute = 60_000
const hour = 60 * minute
/** Nobody is told at night, from ten to seven, of what can wait until the morning. */
const [evening, morning] = [22 * hour, 7 * hour]

/** How soon people are told, in minutes, of whatever came in that time together; and whether also at night. */
const paces = { now: { every: 1, atNight: true }, soon: { every: 1, atNight: false }, later: { every: 15, atNight: false } } as const

/**
 * Notes that something came to wait for somebody: `what` is its id, the same again is the same. To be called before the change that it
 * announces, or in its transaction: who dies between leaves an arrival of nothing, and nobody is told of that.
 */
export const arrived = async (
  what: Pick<Arrival, 'kind' | 'to' | 'regions'> & { id: string },
  pace: keyof typeof paces,
  now: number,
  into: { add(c: 'arrivals', arrival: Arrival): Promise<unknown> } = store,
): Promise<void> => {
  const { id, ...arrival } = what
  await into.add('arrivals', { ...arrival, _id: `${what.kind}.${id}`, due: dueAt(now, pace) })
}

const dueAt = (now: number, pace: keyof typeof paces): number => {
  const { every, atNight } = paces[pace]
  const next = (Math.floor(now / (every * minute)) + 1) * every * minute
  const day = dayOf(next)
  const clock = next - startOf(day)
  if (atNight || (clock >= morning && clock < evening)) return next
  return startOf(clock < morning ? day : day + 1) + morning
}
