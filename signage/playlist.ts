import type { Piece, Size } from './piece'

/** Minutes of the day, of the county's clock. */
export interface Hours {
  on: number
  off: number
}

/** What a screen is to show: one file, written when something of it changes. */
export interface Playlist {
  /** When the county stood behind it last: each hour it is written anew, whatever became of it. */
  writtenAt: number
  /** Dark outside them. */
  hours: Hours
  /** The screen's pixels, at the left and top of the window; absent: all of it. */
  exact?: Size | undefined
  /** Films are heard. */
  sound?: true | undefined
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
/** What is in a list older than this may have been withdrawn since, whether nobody is reached or nobody writes any more. */
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

/** What may be shown at a moment: alerts first. Nothing past its end; only what always holds where the clock is not sure, or the list is older than a day. */
export const playableAt = ({ pieces, writtenAt }: Pick<Playlist, 'pieces' | 'writtenAt'>, { now, heard }: Moment): Piece[] => {
  const isFresh = heard !== undefined && now - writtenAt < longestAlone
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
