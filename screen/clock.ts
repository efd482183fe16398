import type { Moment } from '../signage/playlist'

interface Heard {
  server: number
  device: number
  running: number
}

/** Names of the hour that a device knows by itself: its clock, which may be wrong, and for how long the page has run. */
export interface Device {
  date: () => number
  running: () => number
}

const minute = 60_000
/** Both ways of counting go apart by less where nothing happened to the device. */
const apart = 2 * minute

/**
 * The county's time as the server said it last, counted on by the device. Of both ways of counting the later one holds: a device that slept or whose clock was put forward
 * lets things end too early rather than too late. Nothing is known of the time before the server was heard in this run: after a power cut a device may say any day.
 */
export const makeClock = ({ date, running }: Device) => {
  let last: Heard | undefined
  /** How much later it is at least: a page never runs faster than time. */
  const least = () => (last ? last.server + running() - last.running : 0)
  const now = () => (last ? Math.max(least(), last.server + date() - last.device) : date())
  /** The device slept, or its clock was set: the server's word alone tells which. */
  const isUnsure = () => !!last && Math.abs(date() - last.device - (running() - last.running)) > apart
  return {
    moment: (): Moment => ({ now: now(), heard: last?.server }),
    isUnsure,
    /**
     * The server's time and how long its answer took on the way: it may be as late as both together. What is not `exact` (a stored answer's date) moves the clock forward only,
     * unless the device's clock is unsure: then it may go back, but never behind what has passed at least.
     */
    heard: (server: number, way: number, exact: boolean): void => {
      const latest = server + way
      const floor = exact || !last ? 0 : isUnsure() ? least() : now()
      last = { server: Math.max(latest, floor), device: date(), running: running() }
    },
  }
}
