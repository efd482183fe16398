import type { Poster } from '../../types/entities/material'
import { kindOf } from './alert-kind'
import { type AlertWords, inParts, standsUntil } from './alert-words'

/** What stands on a sheet for the notice board, whatever it was made from. */
export interface PosterWords {
  /** What it is, above the largest words. */
  kind: string
  /** The largest words, each item on a line of its own; inside one they break at spaces. */
  headline: readonly string[]
  lines: readonly string[]
  todo?: string | undefined
  from?: string
  colour: Poster['colour']
}

export const posterOfAlert = (alert: AlertWords): PosterWords => ({
  kind: `防骗${kindOf(alert)}`,
  headline: [inParts(alert.headline)],
  lines: alert.lines,
  todo: alert.instruction,
  from: standsUntil(alert),
  colour: 'danger',
})

/** A poster of the library. */
export const posterOf = ({ headline, lines, colour }: Pick<Poster, 'headline' | 'lines' | 'colour'>): PosterWords => ({
  kind: '防骗提醒',
  headline,
  lines,
  colour,
})
