import { panelSvg } from '../../../comics/panel'
import { escaped } from '../../../papers/word/xml'
import { drawFrame, type Pen } from '../../../signage/draw'
import { type Piece, pictureRoom, type Size } from '../../../signage/piece'
import type { ComicPanel } from '../../../types/entities/comic'

/** A comic's picture as it stands on a screen of this size, as SVG: a phone's canvas draws none of its kind. */
export const comicFrame = (piece: Piece, nth: number, panel: ComicPanel, size: Size): string => {
  const { width, height } = size
  const parts: string[] = []
  const pen: Pen = {
    ...{ fillStyle: '', font: '', textAlign: 'center', textBaseline: 'middle' },
    fillRect: (x, y, wide, high) => parts.push(`<rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="${pen.fillStyle}"/>`),
    fillText: (words, x, y) => {
      // letters stand on their line, a third of them above the middle
      const letters = Number(/\d+/.exec(pen.font)?.[0])
      const at = `x="${x}" y="${y + letters * 0.36}" text-anchor="middle" fill="${pen.fillStyle}"`
      parts.push(`<text ${at} style='font:${pen.font}'>${escaped(words)}</text>`)
    },
    // what only Mongolian columns and loaded pictures need
    ...{ save: () => {}, restore: () => {}, translate: () => {}, rotate: () => {}, drawImage: () => {} },
  }
  drawFrame(pen, piece, nth, size)
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`
  return `${open}${parts.join('')}${panelSvg(panel, { ...pictureRoom(size), bubbles: true })}</svg>`
}
