import { picturesOf } from '../../../comics/of-kind'
import { panelSvg } from '../../../comics/panel'
import { fitted, leading } from '../../../film/lines'
import { escaped } from '../../../papers/word/xml'
import type { Output } from '../../../types/contract'

type Article = Output<'material.article'>['article']

/** The two that a public account asks for: above the article, and beside it where several stand in one sending. */
export const coverSizes = { wide: { width: 900, height: 383 }, square: { width: 500, height: 500 } } as const
export type CoverShape = keyof typeof coverSizes

const ground = '#12579b'
const font = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif"

/** An article's cover as SVG: its title, who puts it out, and somebody whom this kind of fraud meets, showing it to somebody else. */
export const coverSvg = ({ title, office, type }: Pick<Article, 'title' | 'office' | 'type'>, shape: CoverShape): string => {
  const { width, height } = coverSizes[shape]
  const isWide = shape === 'wide'
  const picture = isWide ? { x: 500, y: 0, width: 400, height } : { x: 0, y: 0, width, height: 290 }
  const room = isWide ? { x: 0, y: 0, width: 500, height } : { x: 0, y: 290, width, height: 210 }
  const edge = 30
  const foot = 24
  const box = { width: room.width - 2 * edge, height: room.height - 2 * edge - foot * 1.8 }
  const { size, lines } = fitted([title], box, { most: 72, least: 34 })
  const middle = room.x + room.width / 2
  const top = room.y + edge + (box.height - lines.length * size * leading) / 2
  const text = (words: string, y: number, letters: number, weight: number) =>
    `<text x="${middle}" y="${y.toFixed(1)}" font-size="${letters}" font-weight="${weight}">${escaped(words)}</text>`
  const panel = picturesOf(type ?? 'phishing')[2]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    `<g transform="translate(${picture.x} ${picture.y})">${panelSvg(panel, { ...picture, bubbles: false })}</g>`,
    `<g fill="#fff" text-anchor="middle" font-family="${font}">`,
    ...lines.map((line, i) => text(line, top + i * size * leading + size * 0.98, size, 700)),
    text(office, room.y + room.height - edge, foot, 400),
    '</g></svg>',
  ].join('')
}
