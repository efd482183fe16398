import type { Piece } from '../../signage/piece'
import { wordsIn } from '../../signage/words'
import type { Alert } from '../../types/entities/alert'
import type { Comic } from '../../types/entities/comic'
import type { Poster, Slogan } from '../../types/entities/material'
import type { RenderingKind } from '../../types/entities/rendering'
import type { Chosen } from '../../types/entities/screen'
import type { Tip } from '../../types/entities/tip'
import { whomToCall } from '../../types/words/whom-to-call'
import { mongolianEach, type Rows } from '../_domain/localization'
import { dateOfDay, dayOf, startOf } from '../_kit/day'

/** The latest moment that a date can name: for what ends by being withdrawn alone. */
const always = 8_640_000_000_000_000

/** A piece with the words in it that stay whole, and who puts it out. */
export const told = (piece: Piece, issuer: string): Piece => {
  const together = wordsIn([...piece.headline, ...piece.lines])
  return { ...piece, issuer: piece.issuer ?? issuer, ...(together.length > 0 && { together }) }
}

export const pieceOfAlert = (
  { _id, headline, lines, instruction, effective, expires, regions, source }: Alert,
  placeOf: (region: string) => string,
): Piece => ({
  ...{ issuer: `发布：${source}`, about: `${inWords(effective)}起，${placesInWords(regions.map(placeOf))}` },
  ...{ id: _id, kind: 'alert', headline: [headline], lines: [...lines, instruction], colour: 'danger' },
  ...{ foot: `${inWords(expires)}前有效；${whomToCall}`, until: expires },
})

/** A slogan holds whatever the fraud: nothing of it comes from a case. */
export const pieceOfSlogan = ({ _id, text }: Slogan): Piece => ({
  ...{ id: _id, kind: 'slogan', headline: [text], lines: [], colour: 'act', foot: whomToCall, until: always },
  evergreen: true,
})

export const pieceOfPoster = ({ _id, headline, lines, colour }: Poster): Piece => ({
  ...{ id: _id, kind: 'poster', headline, lines, colour, foot: whomToCall, until: always },
})

/** Until its case is to be read again. */
export const pieceOfComic = ({ _id, title, panels }: Comic, until = always): Piece => ({
  ...{ id: _id, kind: 'comic', headline: [title], lines: [], panels, colour: 'act', foot: whomToCall, until },
})

export const pieceOfFilm = ({ id, title, link, expires }: { id: string; title: string; link: string; expires: number }): Piece => ({
  ...{ id, kind: 'film', headline: [title], lines: [], film: { id, link }, colour: 'act', foot: whomToCall, until: expires },
})

/** Today's, until the day is over. */
export const pieceOfTip = ({ _id, headline, lines }: Tip, now: number): Piece => ({
  ...{ id: _id, kind: 'tip', headline: [headline], lines, colour: 'right', foot: whomToCall, until: startOf(dayOf(now) + 1) },
})

const placesInWords = (places: string[]) => `${places.slice(0, 2).join('、')}${places.length > 2 ? `等${places.length}处` : ''}`

const inWords = (time: number) => {
  const [, month, day] = dateOfDay(dayOf(time)).split('-')
  const hour = Math.floor((time - startOf(dayOf(time))) / 3_600_000)
  return `${Number(month)}月${Number(day)}日${hour}点`
}

/** Pieces with what a native reader ticked of them in Mongolian. */
export const inMongolian = async <K extends RenderingKind>(
  kind: K,
  rows: (Rows[K] & { _id: string })[],
  pieces: Piece[],
): Promise<Piece[]> => {
  const there = await mongolianEach(kind, rows)
  return pieces.map((piece, i) => {
    const text = there.get(rows[i]?._id ?? '')?.text
    return text ? { ...piece, mongolian: text } : piece
  })
}

const hour = 60
/** The minutes of each part of a day. */
export const minutesOf: Record<Chosen['part'], Piece['hours']> = {
  all: undefined,
  morning: { on: 6 * hour, off: 12 * hour },
  afternoon: { on: 12 * hour, off: 18 * hour },
  evening: { on: 18 * hour, off: 22 * hour },
}
