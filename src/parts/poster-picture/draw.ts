import { dress, type Pen } from '@/lib/pen'
import { wrap } from '@/lib/wrap'
import type { MongolianText } from '../../../types/entities/rendering'
import { numbers } from '../../../types/words/whom-to-call'
import { codeWords, drawingSize, type PosterWords } from '../poster-words'

/** The picture's size: as wide as a phone's screen is sharp, as high as the words need. */
export const width = 1080
const edge = 72

/** At most three of them on one sheet, beside the paper's. */
const ink = { text: '#1b2530', red: '#b92b18', sky: '#12579b', grass: '#2c7148' }
const paper = '#fff'
const tones = { danger: 'red', act: 'sky', right: 'grass' } as const

/** What a picture is drawn with: WeChat's own kind or the browser's. */
export interface Pictures {
  picture?: CanvasImageSource
  code?: CanvasImageSource
  /** Draws what it shows, so wide. */
  drawing?: ((pen: FullPen, place: { x: number; y: number; width: number }) => void) | undefined
}

/** A pen that also draws pictures, and turned words: a browser's does; without it they are left out. */
export type FullPen = Pen & Partial<Pick<CanvasRenderingContext2D, 'drawImage' | 'save' | 'restore' | 'translate' | 'rotate'>>

/** Of the columns. */
export const letters = '62px "Noto Sans Mongolian"'

const [pictureSize, codeSize, columnsWide] = [150, 190, 220]

interface Style {
  size: number
  bold?: boolean
  colour?: keyof typeof ink
}
const take = (pen: Pen, { size, bold, colour = 'text' }: Style) => dress(pen, size, ink[colour], bold)

/** Writes the poster and gives its height; with `dry` it only measures, as a canvas must have its size before the first stroke. */
export const draw = (
  pen: FullPen,
  { kind, headline, lines, todo, from, colour, mongolian }: PosterWords,
  dry = false,
  { picture, code, drawing }: Pictures = {},
): number => {
  const tone = tones[colour]
  let y = 0
  /** Columns of Mongolian stand beside the words, where the pen can turn. */
  const beside = mongolian && pen.rotate ? columnsWide : 0
  let [left, room] = [edge, width - 2 * edge]
  const show = (image: CanvasImageSource | undefined, x: number, size: number) => {
    if (image && !dry) pen.drawImage?.(image, x, y, size, size)
  }
  const box = (x: number, w: number, h: number, colour: string) => {
    if (dry) return
    pen.fillStyle = colour
    pen.fillRect(x, y, w, h)
  }
  const say = (text: string, x: number, style: Style) => {
    take(pen, style)
    if (!dry) pen.fillText(text, x, y)
    return pen.measureText(text).width
  }
  const write = (text: string, style: Style, indent = 0) => {
    take(pen, style)
    for (const line of wrap(text, room - indent, (part) => pen.measureText(part).width)) {
      say(line, left + indent, style)
      y += Math.round(style.size * 1.4)
    }
  }

  box(0, width, 36, ink[tone])
  y += 36 + 64
  show(picture, width - edge - pictureSize, pictureSize)
  write(kind, { size: 48, bold: true, colour: tone })
  y += picture ? Math.max(24, pictureSize - 68 + 30) : 24
  const top = y
  if (beside) {
    room -= beside + 40
    if (mongolian?.order === 'mongolianFirst') left += beside + 40
  }
  for (const line of headline) write(line, { size: 92, bold: true })
  y += 40
  for (const line of lines) {
    write(line, { size: 54 })
    y += 16
  }
  if (mongolian && beside) {
    const x = mongolian.order === 'mongolianFirst' ? edge : width - edge - beside
    y = Math.max(y, top + 640)
    if (!dry) columns(pen, mongolian.text, { x, y: top, high: y - top, wide: beside })
    left = edge
    room = width - 2 * edge
  }
  if (drawing) {
    const high = ((width - 2 * edge) * drawingSize.height) / drawingSize.width
    y += 24
    if (!dry) drawing(pen, { x: edge, y, width: width - 2 * edge })
    y += high + 16
  }
  if (todo) {
    y += 32
    const top = y
    write(todo, { size: 58, bold: true, colour: 'sky' }, 48)
    const high = y - top
    y = top
    box(edge, 16, high, ink.sky)
    y += high + 8
  }
  y += 48
  box(edge, width - 2 * edge, 3, ink.text)
  y += 43
  for (const { words, number } of numbers) {
    const used = say(words, edge, { size: 48 })
    y -= 12
    say(number, edge + used + 24, { size: 72, bold: true, colour: 'red' })
    y += 12 + 92
  }
  if (code) {
    y += 8
    show(code, edge, codeSize)
    const middle = y + (codeSize - 44) / 2
    const after = y + codeSize + 24
    y = middle
    say(codeWords, edge + codeSize + 32, { size: 44 })
    y = after
  }
  if (from) write(from, { size: 40 })
  return y + 64
}

interface Place {
  x: number
  y: number
  high: number
  wide: number
}

/** Mongolian words from top to bottom, columns from left to right: written lying, as fonts have them, and turned. */
const columns = (pen: FullPen, { headline, paragraphs }: MongolianText, { x, y, high, wide }: Place) => {
  const texts = [headline, ...paragraphs]
  let size = 62
  let lines: string[] = []
  for (; size > 20; size -= 2) {
    pen.font = `${size}px "Noto Sans Mongolian", "Mongolian Baiti", sans-serif`
    lines = texts.flatMap((text) => wrap(text, high, (part) => pen.measureText(part).width))
    if (lines.length * size * 1.5 <= wide) break
  }
  pen.fillStyle = ink.text
  pen.textBaseline = 'top'
  lines.forEach((line, i) => {
    pen.save?.()
    pen.translate?.(x + i * size * 1.5 + size * 1.25, y)
    pen.rotate?.(Math.PI / 2)
    pen.fillText(line, 0, 0)
    pen.restore?.()
  })
}

/** The paper under it; the canvas has its size by now. */
export const lay = (pen: Pen, width: number, height: number): void => {
  pen.fillStyle = paper
  pen.fillRect(0, 0, width, height)
}
