import type { Edition } from '@/parts/comic-editions'
import { lastDay } from '@/parts/poster-words'
import { bubbleBoxes, panelSvg, type WordBox } from '../../../comics/panel'
import type { Script } from '../../../comics/script'
import { comicSvg, comicWords, headOf, heightOf } from '../../../comics/sheet'
import { escaped } from '../../../papers/word/xml'
import type { Output } from '../../../types/contract'
import type { ComicPanel } from '../../../types/entities/comic'
import { whomToCall } from '../../../types/words/whom-to-call'

export type OneComicRead = Output<'material.comic'>
type Issued = OneComicRead['issued']

/** A drawing, how large it is in pixels, and the words that are still to be written into it. */
export interface Drawn {
  svg: string
  width: number
  height: number
  words: WordBox[]
  script: Script
  /** What the file is called, without its ending. */
  name: string
}

/** What stands beneath: whom to call, who issues it, and until when it may be shown. */
export const footOf = ({ office, until }: Issued): string[] => [whomToCall, office, usableUntil(until)]
export const usableUntil = (until: number) => `用到${lastDay(until)}，过后不要再发、再贴`

/** In a file's name: the day after which it must not be shown. */
export const nameOf = (called: string, { until }: Issued, part = '') => `漫画 ${called}${part}（用到${lastDay(until)}）`

/** As wide as a phone's screen is sharp; on WeChat's canvas so wide that no picture is higher than the 4,096 dots that all phones have. */
export const wide = process.env.TARO_ENV === 'h5' ? 1080 : 750

/** Under each other, for a group; with what stands beneath. */
export const longPicture = (edition: Edition, issued: Issued): Drawn => {
  const options = { width: wide, columns: 1, script: edition.script, wordless: edition.script.upright }
  const top = heightOf(edition, options)
  const lines = footOf(issued)
  const step = wide * 0.06
  const height = Math.ceil(top + lines.length * step + wide * 0.033)
  const foot = lines
    .map((words, i) => {
      const size = i === 0 ? wide * 0.041 : Math.min(wide * 0.033, (wide * 0.94) / words.length)
      return `<text x="${wide / 2}" y="${top + wide * 0.052 + i * step}" font-size="${size}" text-anchor="middle">${escaped(words)}</text>`
    })
    .join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${height}" width="${wide}" height="${height}"><rect width="${wide}" height="${height}" fill="#fffdf8"/>${comicSvg(edition, options)}<g font-family="sans-serif" fill="#1b2530">${foot}</g></svg>`
  return { ...{ svg, width: wide, height, name: nameOf(edition.called, issued) }, ...toWrite(edition.script, comicWords(edition, options)) }
}

/** A picture made of SVG has no Mongolian letters: they are written afterwards. */
const toWrite = (script: Script, words: WordBox[]) => ({ script, words: script.upright ? words : [] })

/** What may be saved: all of it, or one of so many pictures. */
export const picturesIn = (many: number): Record<string, string> => ({
  all: '整篇长图',
  ...Object.fromEntries(Array.from({ length: many }, (_one, i) => [`${i}`, `第${i + 1}格`])),
})

/** One picture alone. */
export const onePicture = ({ panels, script, called }: Edition, i: number, issued: Issued): Drawn => {
  const size = { width: wide, height: Math.round(wide * 0.861) }
  const panel = panels[i] as ComicPanel
  const svg = panelSvg(panel, { ...size, bubbles: true, script, wordless: script.upright })
  return { svg, ...size, ...toWrite(script, bubbleBoxes(panel, size, script)), name: nameOf(called, issued, ` 第${i + 1}格`) }
}

/** For paper of this height against its width, with room beneath for the numbers: pictures in two columns, as high as the paper leaves them. */
export const boardOf = (edition: Edition, paper: number): string => {
  const width = 1000
  const [gap, column] = [22, (width - 3 * 22) / 2]
  const rows = Math.ceil(edition.panels.length / 2)
  const room = width * (paper - 0.105) - headOf(edition.title, width, edition.script)
  return comicSvg(edition, { width, columns: 2, ratio: Math.min(1.15, room / rows / column - gap / column), script: edition.script })
}
