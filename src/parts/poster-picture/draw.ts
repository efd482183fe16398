import { dress, type Pen } from '@/lib/pen'
import { wrap } from '@/lib/wrap'
import { numbers } from '../../../types/words/whom-to-call'
import type { PosterWords } from '../poster-words'

/** The picture's size: as wide as a phone's screen is sharp, as high as the words need. */
export const width = 1080
const edge = 72

/** At most three of them on one sheet, beside the paper's. */
const ink = { text: '#1b2530', red: '#b92b18', sky: '#12579b', grass: '#2c7148' }
const paper = '#fff'
const tones = { danger: 'red', act: 'sky', right: 'grass' } as const

interface Style {
  size: number
  bold?: boolean
  colour?: keyof typeof ink
}
const take = (pen: Pen, { size, bold, colour = 'text' }: Style) => dress(pen, size, ink[colour], bold)

/** Writes the poster and gives its height; with `dry` it only measures, as a canvas must have its size before the first stroke. */
export const draw = (pen: Pen, { kind, headline, lines, todo, from, colour }: PosterWords, dry = false): number => {
  const tone = tones[colour]
  let y = 0
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
    for (const line of wrap(text, width - 2 * edge - indent, (part) => pen.measureText(part).width)) {
      say(line, edge + indent, style)
      y += Math.round(style.size * 1.4)
    }
  }

  box(0, width, 36, ink[tone])
  y += 36 + 64
  write(kind, { size: 48, bold: true, colour: tone })
  y += 24
  for (const line of headline) write(line, { size: 92, bold: true })
  y += 40
  for (const line of lines) {
    write(line, { size: 54 })
    y += 16
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
  if (from) write(from, { size: 40 })
  return y + 64
}

/** The paper under it; the canvas has its size by now. */
export const lay = (pen: Pen, height: number): void => {
  pen.fillStyle = paper
  pen.fillRect(0, 0, width, height)
}
