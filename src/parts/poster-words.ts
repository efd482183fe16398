import { dateOfTime, dayOfYear } from '@/lib/time'
import type { Output } from '../../types/contract'
import type { Poster } from '../../types/entities/material'
import type { MongolianText } from '../../types/entities/rendering'
import type { ScriptOrder } from '../../types/words/county'
import { kindOf } from './alert-kind'
import { type AlertWords, inParts, standsUntil } from './alert-words'
import { drawn, pngOf, signOf } from './poster-sign'

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
  /** Sources of pictures: what it shows, and a mini-program code. */
  picture?: string
  /** A drawing as wide as the sheet. */
  drawing?: string
  code?: string
  /** The same in Mongolian, in columns beside the Chinese: at its right, or at its left. */
  mongolian?: { text: MongolianText; order: ScriptOrder }
}

/** A drawing's measure. */
export const drawingSize = { width: 1200, height: 420 } as const

/** What is said beside the code. */
export const codeWords = '微信扫一扫，每天一条防骗提示'

export const posterOfAlert = (alert: AlertWords): PosterWords => ({
  kind: `防骗${kindOf(alert)}`,
  headline: [inParts(alert.headline)],
  lines: alert.lines,
  todo: alert.instruction,
  from: standsUntil(alert),
  colour: 'danger',
})

/** A poster of the library; with who issues it, its picture, its Mongolian and until when it may hang, as `material.poster` gives them. */
export const posterOf = (
  { headline, lines, colour }: Pick<Poster, 'headline' | 'lines' | 'colour'>,
  issued?: Output<'material.poster'>['issued'],
): PosterWords => ({
  kind: '防骗提醒',
  headline,
  lines,
  colour,
  picture: drawn(signOf(colour)),
  ...(issued && {
    from: `${issued.office}，挂到${lastDay(issued.until)}，以后取下`,
    ...(issued.code && { code: pngOf(issued.code) }),
    ...(issued.words && { mongolian: { text: issued.words, order: issued.order } }),
  }),
})

/** 2027年2月6日 */
export const lastDay = (until: number): string => dayOfYear(dateOfTime(until))
