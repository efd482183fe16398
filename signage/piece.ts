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
  /** As a native reader ticked it; stands in pictures of its own, after the Chinese ones. */
  mongolian?: { headline: string; paragraphs: string[] } | undefined
  /** Milliseconds since 1970: from this moment on it is never shown. */
  until: number
  /** Holds whatever happens, so it is shown also by a screen that has heard nothing for long. */
  evergreen?: true | undefined
  /** Links, each shown as a picture of its own. */
  pictures?: string[] | undefined
  /** Shown in these minutes of the day alone. */
  hours?: { on: number; off: number } | undefined
}

export interface Size {
  width: number
  height: number
}

/** Bands of lamps over a street: so low or so narrow that words are all there is room for. */
export const isStrip = ({ width, height }: Size): boolean => Math.min(width, height) < 100

/** The fewest pixels a character is made of. */
export const smallest = 16
