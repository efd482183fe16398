/**
 * Who this browser is to the cloud. `own` is the person whose browser it is, and stays; `seat` is a staff member who works in this tab
 * for a while: its session ends with the tab, and so does all that was kept beside it (docs/decisions/2026-11-28-who-a-browser-is.md).
 */
import { holdText, namesOn, readText, removeText, type Shelf, writeText } from './browser-text.h5'

export interface Session {
  access_token: string
  refresh_token: string
  /** Milliseconds since 1970 by this device's clock, which may be wrong: a hint, the cloud's 401 decides. */
  expires_at: number
  /** The person's id on the web. */
  sub?: string
}

export type Place = 'own' | 'seat'
const names = { own: 'cunshao.session', seat: 'cunshao.seat' } as const
const marks = { own: 'cunshao.device', seat: 'cunshao.seat.device' } as const
const shelves: Record<Place, Shelf> = { own: 'browser', seat: 'tab' }
const seatPrefix = 'seat.'
const ownerName = 'cunshao.owner'

/** The session kept there; nothing for one that is torn. */
export const sessionOf = (place: Place): Session | undefined => {
  try {
    const kept = JSON.parse(readText(shelves[place], names[place]) ?? 'null')
    return typeof kept?.access_token === 'string' && typeof kept.refresh_token === 'string' ? kept : undefined
  } catch {
    return undefined
  }
}

/** Who acts in this tab now. */
export const placeNow = (): Place => (readText('tab', names.seat) === undefined ? 'own' : 'seat')

/** Whose things lie under a browser's plain names; somebody else who becomes a person here has names of their own. */
const owner = () => readText('browser', ownerName)
const isOwner = () => {
  const sub = sessionOf('own')?.sub
  return !sub || !owner() || owner() === sub
}

/** Keeps a session. Whoever the cloud gives instead of a person it does not know any more takes over what that person kept here. */
export const keepSession = (place: Place, session: Session): Session => {
  if (place === 'own' && session.sub && isOwner()) keepText('browser', ownerName, session.sub)
  keepText(shelves[place], names[place], JSON.stringify(session))
  return session
}

/** Who this is comes before answers that can be fetched again; without any room it is known as long as the page is open. */
const keepText = (shelf: Shelf, name: string, text: string) => {
  if (writeText(shelf, name, text)) return
  for (const other of namesOn(shelf)) if (other.startsWith('kept.')) removeText(shelf, other)
  if (!writeText(shelf, name, text)) holdText(shelf, name, text)
}

/** The mark by which the cloud gives this device the same anonymous person again. */
export const deviceMark = (place: Place): string => {
  const kept = readText(shelves[place], marks[place])
  const mark = kept ?? newMark()
  if (!kept) keepText(shelves[place], marks[place], mark)
  return mark
}
export const newMark = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-')

/** Begins a seat in this tab, with nothing kept. */
export const openSeat = (mark: string, session: Session): void => {
  closeSeat()
  keepText('tab', marks.seat, mark)
  keepSession('seat', session)
}

/** Ends the seat and forgets all that was kept in it. */
export const closeSeat = (): void => {
  for (const name of namesOn('tab')) if (name.startsWith(seatPrefix) || name === names.seat || name === marks.seat) removeText('tab', name)
}

/** Differs for everybody who acts in this tab one after the other. */
export const whose = (): string => (placeNow() === 'seat' ? deviceMark('seat') : whereabouts().prefix)

/** Where the things of whoever acts now lie: on which shelf, and what stands before their names. */
export const whereabouts = (): { shelf: Shelf; prefix: string } => {
  if (placeNow() === 'seat') return { shelf: 'tab', prefix: seatPrefix }
  const sub = sessionOf('own')?.sub
  if (sub && !owner()) noteOwner(sub)
  return { shelf: 'browser', prefix: isOwner() ? '' : `@${sub}.` }
}

/** Earlier releases noted no owner, and kept what staff saw under the same names as a resident's: that is dropped. */
const noteOwner = (sub: string) => {
  keepText('browser', ownerName, sub)
  for (const name of namesOn('browser')) if (keptByStaff.test(name)) removeText('browser', name)
}
const keptByStaff =
  /^kept\.(desk|own-villages|helps|visits|groups|groups-admin|groups-of-mine|review\..*|coverage\..*|tip-sent\..*|groups\..*)$/
