import { day } from '@/lib/time'
import { panelSvg } from '../../../comics/panel'
import { comicSvg } from '../../../comics/sheet'
import type { Output } from '../../../types/contract'
import { numbers } from '../../../types/words/whom-to-call'

export type OneComicRead = Output<'case.comic'>
type Comic = OneComicRead['comic']

/** A drawing, and how large it is in pixels. */
export interface Drawn {
  svg: string
  width: number
  height: number
  /** What the file is called, without its ending. */
  name: string
}

/** What stands beneath: whom to call, and until when it may be shown. */
export const footOf = (until: number | undefined): string[] => [
  numbers.map(({ words, number }) => `${words}${number}`).join('，'),
  ...(until ? [untilWords(until)] : []),
]
export const untilWords = (until: number): string => `用到${yearOf(until)}${day(until)}，过后不要再发、再贴`
const yearOf = (t: number) => `${new Date(t + 8 * 3_600_000).getUTCFullYear()}年`

/** In a file's name: the day after which it must not be shown. */
export const nameOf = ({ title }: Comic, until: number | undefined, part = '') =>
  `漫画 ${title}${part}${until ? `（用到${yearOf(until)}${day(until)}）` : ''}`

/** As wide as a phone's screen is sharp. */
const wide = 1080

/** Under each other, for a group; with what stands beneath. */
export const longPicture = (comic: Comic, until: number | undefined): Drawn => {
  const inner = comicSvg(comic, { width: wide, columns: 1 })
  const top = heightOf(inner)
  const lines = footOf(until)
  const height = Math.ceil(top + lines.length * 64 + 36)
  const foot = lines
    .map(
      (words, i) => `<text x="${wide / 2}" y="${top + 56 + i * 64}" font-size="${i === 0 ? 44 : 36}" text-anchor="middle">${words}</text>`,
    )
    .join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${height}" width="${wide}" height="${height}"><rect width="${wide}" height="${height}" fill="#fffdf8"/>${inner}<g font-family="sans-serif" fill="#1b2530">${foot}</g></svg>`
  return { svg, width: wide, height, name: nameOf(comic, until) }
}

const heightOf = (svg: string) => Number(/height="(\d{1,5}(?:\.\d{1,4})?)"/.exec(svg)?.[1])

/** One picture alone. */
export const onePicture = (comic: Comic, i: number, until: number | undefined): Drawn => {
  const size = { width: wide, height: 930 }
  const panel = comic.panels[i] as Comic['panels'][number]
  return { svg: panelSvg(panel, { ...size, bubbles: true }), ...size, name: nameOf(comic, until, ` 第${i + 1}格`) }
}

/** For paper of this height against its width, with room beneath for the numbers: pictures in two columns, as high as the paper leaves them. */
export const boardOf = (comic: Comic, paper: number): string => {
  const width = 1000
  const [gap, column] = [22, (width - 3 * 22) / 2]
  const rows = Math.ceil(comic.panels.length / 2)
  const room = width * (paper - 0.09) - 118
  return comicSvg(comic, { width, columns: 2, ratio: Math.min(1.15, room / rows / column - gap / column) })
}
