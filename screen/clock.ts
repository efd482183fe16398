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

/**
 * The county's time as the server said it last, counted on by the device. Of both ways of counting the later one holds: a device that slept or whose clock was put forward
 * lets things end too early rather than too late. Nothing is known of the time before the server was heard in this run: after a power cut a device may say any day.
 */
export const makeClock = ({ date, running }: Device) => {
  let last: Heard | undefined
  const now = () => (last ? last.server + Math.max(running() - last.running, date() - last.device) : date())
  return {
    moment: (): Moment => ({ now: now(), heard: last?.server }),
    /** The server's time and how long its answer took on the way: it may be as late as both together. What is not `exact` (a stored answer's date) moves the clock forward only. */
    heard: (server: number, way: number, exact: boolean): void => {
      const latest = server + way
      last = { server: last && !exact ? Math.max(latest, now()) : latest, device: date(), running: running() }
    },
  }
}
