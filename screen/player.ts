import { ownPiece } from '../content/screen-words'
import { drawFrame, type Pen } from '../signage/draw'
import { framesOf, secondsOf } from '../signage/layout'
import { isSeenOn, type Piece, type Size } from '../signage/piece'
import { isIn, longestAlone, type Moment, type Playlist, playableAt, roundOf } from '../signage/playlist'
import { whomToCall } from '../types/words/whom-to-call'
import type { Films } from './films'
import { canShow, comesNext, isThere, picturesOf } from './pictures'

const second = 1000
/** A frame is drawn again at the latest after so long, whatever became of the canvas. */
const longest = 60 * second

/** In the program itself: a screen is never blank. */
const own: Piece = {
  ...{ id: 'own', kind: 'slogan', headline: [...ownPiece.headline], lines: [...ownPiece.lines], foot: whomToCall, colour: 'act' },
  ...{ until: Number.MAX_SAFE_INTEGER, evergreen: true },
}

export interface Shown {
  kind: Piece['kind'] | 'own' | 'dark'
  item?: string
}

/** Plays a list on a canvas: one picture a step. Holds nothing but where it is. */
export const makePlayer = (pen: Pen, sizeOf: () => Size, films?: Pick<Films, 'canShow' | 'play' | 'stop'>) => {
  let list: Playlist | undefined
  /** Which picture of which piece is on, and where that stands in the round. */
  let at = { turn: -1, piece: '', nth: 0 }
  let shown: Shown = { kind: 'own' }
  const seen = new Set<string>()
  /** Pieces whose drawing failed: left out until the list is another. */
  const broken = new Set<string>()

  /** The next picture: an alert that was never shown comes at once, else the next picture of this piece, else the next piece. */
  const next = (round: Piece[], size: Size): typeof at => {
    const fresh = round.findIndex(({ id, kind }) => kind === 'alert' && !seen.has(id))
    const here = round[at.turn]
    if (fresh < 0 && here?.id === at.piece && at.nth + 1 < framesOf(here, size).length) return { ...at, nth: at.nth + 1 }
    const turn = fresh >= 0 ? fresh : (at.turn + 1) % round.length
    return { turn, piece: round[turn]?.id ?? '', nth: 0 }
  }

  const isPlayed = (piece: Piece, size: Size) =>
    !broken.has(piece.id) && isSeenOn(piece, size) && canShow(piece) && (!piece.film || !!films?.canShow(piece))
  const playable = (moment: Moment) => (list ? playableAt(list, moment) : []).filter((piece) => isPlayed(piece, sizeOf()))
  const draw = (piece: Piece, nth: number, size: Size) => drawFrame(pen, piece, nth, { ...size, pictures: picturesOf(piece, size) })
  /** How often a picture that comes was waited for. */
  let waited = 0
  /** What is in the program itself, in the place of what is not there. */
  const instead = (size: Size, stays: number): number => {
    draw(own, 0, size)
    shown = { kind: 'own' }
    return stays
  }

  return {
    take: (now: Playlist | undefined): void => {
      list = now
      broken.clear()
      const ids = new Set(now?.pieces.map(({ id }) => id))
      for (const id of [...seen]) if (!ids.has(id)) seen.delete(id)
    },
    shown: () => shown,
    /** Whether what is on the screen now may not stay: it ended or was taken out, or an alert came that it must give way to. */
    mustLeave: (moment: Moment): boolean => {
      const there = playable(moment)
      if (there.some(({ id, kind }) => kind === 'alert' && !seen.has(id))) return true
      return shown.item !== undefined && !there.some(({ id }) => id === shown.item)
    },
    /** Draws what is due and gives for how long it stays, in milliseconds. */
    step: (moment: Moment, isClockSound: boolean): number => {
      const size = sizeOf()
      films?.stop()
      if (list && isClockSound && !isIn(list.hours, moment.now)) {
        pen.fillStyle = '#000000'
        pen.fillRect(0, 0, size.width, size.height)
        shown = { kind: 'dark' }
        return 20 * second
      }
      const there = playable(moment)
      const round = there.length > 0 ? roundOf(there) : [own]
      const coming = next(round, size)
      const { turn, nth } = coming
      const piece = round[turn] ?? own
      for (const id of comesNext([piece, round[(turn + 1) % round.length] ?? own], size)) broken.add(id)
      if (broken.has(piece.id)) return instead(size, second)
      // a comic's pictures take a moment where nothing else came before it
      if (!isThere(piece, nth, size) && waited++ < 10) return instead(size, 0.3 * second)
      waited = 0
      at = coming
      try {
        draw(piece, nth, size)
      } catch (e) {
        broken.add(piece.id)
        if (piece === own) throw e
        return instead(size, second)
      }
      if (piece.kind === 'alert') seen.add(piece.id)
      shown = piece === own ? { kind: 'own' } : { kind: piece.kind, item: piece.id }
      const frame = framesOf(piece, size)[nth] ?? { rows: [] }
      const stays = piece.film ? (films?.play(piece, size, !!list?.sound) ?? second) : Math.min(longest, secondsOf(frame) * second)
      return Math.max(20, Math.min(stays, piece.until - moment.now, untilStale(moment.now, list)))
    },
  }
}

/** Until the list is too old. */
const untilStale = (now: number, list: Playlist | undefined) => {
  const left = list ? list.writtenAt + longestAlone - now : 0
  return left > 0 ? Math.max(second, left) : longest
}
