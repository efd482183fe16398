import type { Piece, Size } from './piece'

/** Minutes of the day, of the county's clock. */
export interface Hours {
  on: number
  off: number
}

/** What a screen is to show: one file, written when something of it changes. */
export interface Playlist {
  /** Called so by whoever looks after it. */
  name: string
  /** Dark outside them. */
  hours: Hours
  /** The screen's pixels, at the left and top of the window; absent: all of it. */
  exact?: Size | undefined
  pieces: Piece[]
}

/** What lies in its place once a screen was taken out. */
export interface Ended {
  ended: true
}

/** Where a screen's list lies on the website. */
export const listOf = (screen: string): string => `screen/lists/${screen}.json`

const minute = 60_000
const day = 1440 * minute
const shanghai = 480 * minute
/** Whoever has heard nothing for so long shows nothing that may have been withdrawn since. */
export const longestAlone = day

/** Whether a moment lies in these hours; the same twice is always. */
export const isIn = ({ on, off }: Hours, now: number): boolean => {
  const clock = ((now + shanghai) % day) / minute
  if (on === off) return true
  return on < off ? clock >= on && clock < off : clock >= on || clock < off
}

/** `heard`: when the server was heard last since this run began, by its clock. Undefined: not at all, so nobody knows what time it is. */
export interface Moment {
  now: number
  heard: number | undefined
}

/** What may be shown at a moment: alerts first. Nothing past its end; only what always holds where the clock is not sure, or nothing was heard for a day. */
export const playableAt = (pieces: Piece[], { now, heard }: Moment): Piece[] => {
  const isFresh = heard !== undefined && now - heard < longestAlone
  const some = pieces.filter((piece) => (isFresh ? piece.until > now && (!piece.hours || isIn(piece.hours, now)) : piece.evergreen))
  return [...some.filter(({ kind }) => kind === 'alert'), ...some.filter(({ kind }) => kind !== 'alert')]
}

/** In which order they are shown: after every two other pieces the alerts come again. */
export const roundOf = (playable: Piece[]): Piece[] => {
  const alerts = playable.filter(({ kind }) => kind === 'alert')
  const others = playable.filter(({ kind }) => kind !== 'alert')
  if (alerts.length === 0) return others
  const pairs = Array.from({ length: Math.max(1, Math.ceil(others.length / 2)) }, (_pair, i) => others.slice(i * 2, i * 2 + 2))
  return pairs.flatMap((pair) => [...alerts, ...pair])
}
