import { escaped } from '../papers/word/xml'
import type { Comic } from '../types/entities/comic'
import { widthOf } from './lines'
import { ink, paper } from './palette'
import { panelSvg } from './panel'
import { group, n, rect } from './pen'

export interface SheetOptions {
  width: number
  /** Pictures beside each other. */
  columns: number
  /** Height of a picture against its width. */
  ratio?: number
}

/** A whole comic: its title, and its pictures one under another (for a group) or in columns (for a notice board); one left over takes its whole row. */
export const comicSvg = ({ title, panels }: Pick<Comic, 'title' | 'panels'>, { width, columns, ratio = 0.86 }: SheetOptions): string => {
  const gap = width * 0.022
  const wide = (width - gap * (columns + 1)) / columns
  const high = wide * ratio
  const size = Math.min(width * 0.062, (width - 2 * gap) / widthOf(title))
  const head = size * 1.9
  const rows = Math.ceil(panels.length / columns)
  const height = head + rows * (high + gap)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}">` +
    rect(0, 0, width, height, paper) +
    `<text x="${n(width / 2)}" y="${n(head * 0.68)}" font-size="${n(size)}" font-weight="bold" font-family="sans-serif" text-anchor="middle" fill="${ink}">${escaped(title)}</text>` +
    panels
      .map((panel, i) => {
        const alone = i === panels.length - 1 && i % columns === 0
        const across = alone ? width - 2 * gap : wide
        return group(
          `translate(${n(gap + (i % columns) * (wide + gap))} ${n(head + Math.floor(i / columns) * (high + gap))})`,
          panelSvg(panel, { width: across, height: high, bubbles: true }) +
            rect(0, 0, across, high, 'none', 0, `stroke="${ink}" stroke-width="${n(width * 0.003)}"`),
        )
      })
      .join('') +
    '</svg>'
  )
}
