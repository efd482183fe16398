import type { Comic } from '../types/entities/comic'
import { widthOf } from './lines'
import { ink, paper } from './palette'
import { bubbleBoxes, panelSvg, type WordBox, written } from './panel'
import { type Box, disc, group, n, rect } from './pen'
import { chinese, type Script } from './script'
import { lineHigh } from './stage'

export interface SheetOptions {
  width: number
  /** Pictures beside each other. */
  columns: number
  /** Height of a picture against its width. */
  ratio?: number
  script?: Script
  /** Leave all words out: somebody else writes them. */
  wordless?: boolean
}

type Told = Pick<Comic, 'title' | 'panels'>

/** The title: a line over the pictures, or columns. */
const titleBox = (title: string, width: number, script: Script): WordBox => {
  const gap = width * 0.022
  const box = (letters: number, lines: string[], { x, y, wide, high }: Box): WordBox => ({
    ...{ of: 'title', index: 0, words: title, lines, letters, upright: script.upright },
    ...{ x, y, wide, high },
  })
  if (!script.upright) {
    const size = Math.min(width * 0.062, (width - 2 * gap) / widthOf(title))
    return box(size, [title], { x: 0, y: 0, wide: width, high: size * 1.9 })
  }
  const high = width * 0.19
  const columns = (size: number) => script.lines(title, high / size)
  const fits = (size: number) => columns(size).length * size * lineHigh <= width - 2 * gap && script.width(title) > 0
  const longest = (size: number) => Math.max(...columns(size).map(script.width)) * size
  let size = width * 0.056
  while (size > width * 0.02 && (!fits(size) || longest(size) > high)) size *= 0.95
  return box(size, columns(size), { x: 0, y: gap, wide: width, high: longest(size) })
}

/** How high the title stands over the pictures. */
export const headOf = (title: string, width: number, script: Script = chinese): number => {
  const { y, high } = titleBox(title, width, script)
  return script.upright ? y + high + width * 0.022 : high
}

/** Where each picture stands: in rows, and where one reads columns one below another first; one left over takes its whole row. */
const framesOf = ({ title, panels }: Told, { width, columns, ratio = 0.86, script = chinese }: SheetOptions): Box[] => {
  const gap = width * 0.022
  const wide = (width - gap * (columns + 1)) / columns
  const high = wide * ratio
  const head = headOf(title, width, script)
  const full = Math.floor(panels.length / columns)
  return panels.map((_panel, i) => {
    const alone = i === panels.length - 1 && i % columns === 0
    const down = script.upright && i < full * columns
    const [column, row] = down ? [Math.floor(i / full), i % full] : [i % columns, Math.floor(i / columns)]
    return { x: gap + column * (wide + gap), y: head + row * (high + gap), wide: alone ? width - 2 * gap : wide, high }
  })
}

/** Which picture comes next, where one may doubt it. */
const numbered = ({ x, y }: Box, i: number, size: number) =>
  disc(x, y, size, paper, `stroke="${ink}" stroke-width="${n(size * 0.2)}"`) +
  `<text x="${n(x)}" y="${n(y + size * 0.5)}" font-size="${n(size * 1.4)}" font-weight="bold" font-family="sans-serif" text-anchor="middle" fill="${ink}">${i + 1}</text>`

/** How high a whole comic is. */
export const heightOf = (comic: Told, options: SheetOptions): number => {
  const last = framesOf(comic, options).at(-1)
  return (last ? last.y + last.high : 0) + options.width * 0.022
}

/** A whole comic: its title, and its pictures one under another (for a group) or in columns (for a notice board). */
export const comicSvg = (comic: Told, options: SheetOptions): string => {
  const { width, columns, script = chinese, wordless = false } = options
  const height = heightOf(comic, options)
  const frames = framesOf(comic, options)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}">` +
    rect(0, 0, width, height, paper) +
    (wordless
      ? ''
      : group('', written(titleBox(comic.title, width, script)), `text-anchor="middle" font-family="${script.font}" fill="${ink}"`)) +
    comic.panels
      .map((panel, i) => {
        const { x, y, wide, high } = frames[i] as Box
        return group(
          `translate(${n(x)} ${n(y)})`,
          panelSvg(panel, { width: wide, height: high, bubbles: true, script, wordless }) +
            rect(0, 0, wide, high, 'none', 0, `stroke="${ink}" stroke-width="${n(width * 0.003)}"`),
        )
      })
      .join('') +
    (script.upright && columns > 1 ? frames.map((frame, i) => numbered(frame, i, width * 0.014)).join('') : '') +
    '</svg>'
  )
}

/** Where all words of a comic are set, for whoever writes them. */
export const comicWords = (comic: Told, options: SheetOptions): WordBox[] => {
  const { width, script = chinese } = options
  const frames = framesOf(comic, options)
  return [
    titleBox(comic.title, width, script),
    ...comic.panels.flatMap((panel, i) => {
      const { x, y, wide, high } = frames[i] as Box
      return bubbleBoxes(panel, { width: wide, height: high }, script).map((box) => ({ ...box, x: box.x + x, y: box.y + y }))
    }),
  ]
}
