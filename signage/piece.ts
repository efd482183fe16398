import type { ComicPanel } from '../types/entities/comic'
import type { posterColours } from '../types/words/material'

/** What a screen shows of one thing: words that are published, or an alert in force. Everything that is drawn comes from here. */
export interface Piece {
  id: string
  kind: 'alert' | 'tip' | 'slogan' | 'poster' | 'comic' | 'film'
  /** The largest words, each item on a line of its own. */
  headline: string[]
  lines: string[]
  /** Small, at the foot of each picture: whom to call, until when. */
  foot: string
  colour: keyof typeof posterColours
  /** Who puts it out; stands where there is room. */
  issuer?: string | undefined
  /** Of an alert: since when, and for where. */
  about?: string | undefined
  /** Words of two letters and more in it: a row is rather not ended inside one. */
  together?: string[] | undefined
  /** As a native reader ticked it; stands in pictures of its own, after the Chinese ones. */
  mongolian?: { headline: string; paragraphs: string[] } | undefined
  /** Milliseconds since 1970: from this moment on it is never shown. */
  until: number
  /** Holds whatever happens, so it is shown also by a screen that has heard nothing for long. */
  evergreen?: true | undefined
  /** Links, each shown as a picture of its own. */
  pictures?: string[] | undefined
  /** A comic's, each a picture of its own, drawn to the room there is. */
  panels?: ComicPanel[] | undefined
  /** What is played. The link is another each time it is asked for; the film is known by `id`. Empty while nobody can say where it lies. */
  film?: { id: string; link: string } | undefined
  /** Shown in these minutes of the day alone. */
  hours?: { on: number; off: number } | undefined
}

export interface Size {
  width: number
  height: number
}

/** Bands of lamps over a street: so low or so narrow that words are all there is room for. */
export const isStrip = ({ width, height }: Size): boolean => Math.min(width, height) < 100

/** Pictures that are to be looked at have no room on a band. */
export const isSeenOn = ({ panels, film }: Pick<Piece, 'panels' | 'film'>, size: Size): boolean => !(isStrip(size) && (panels || film))

/** Above its words, for a piece's pictures. */
export const pictureRoom = ({ width, height }: Size): Size => ({ width, height: Math.round(height * 0.88) })

/** The fewest pixels a character is made of. */
export const smallest = 16
