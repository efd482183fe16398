import type { Banner, Row } from './banner'
import { escaped } from './word/xml'

/** Fonts as wide as they are high; the last is what the computer has. */
const han = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',SimHei,sans-serif"
const mongolian = "'Noto Sans Mongolian','Mongolian Baiti',sans-serif"
const cloth = '#b3191f'

/** A character fills so much of its square. */
const face = 0.92

/** Under the cloth, in millimetres of the page: what the shop must know and must not print. */
const noteOf = ({ scale }: Banner) => (scale === 1 ? { height: 60, size: 24, left: 30 } : { height: 16, size: 5, left: 6 })

/** The page's size in millimetres. */
export const pageOf = (made: Banner): { width: number; height: number } => ({
  width: Math.round(made.length * 1000 * made.scale * 10) / 10,
  height: Math.round(made.width * 1000 * made.scale * 10) / 10 + noteOf(made).height,
})

/** Each character on its place, so that the row is as long as it was reckoned whatever the font. */
const hanRow = ({ text, middle, height }: Row, { length, pitch }: Banner): string => {
  const characters = [...text]
  const size = height / face
  const first = length / 2 - ((characters.length - 1) / 2) * pitch
  const at = characters.map((_one, i) => ((first + i * pitch) * 1000).toFixed(1)).join(' ')
  return `<text x="${at}" y="${((middle + 0.38 * size) * 1000).toFixed(1)}" font-size="${(size * 1000).toFixed(1)}" font-weight="700" text-anchor="middle" font-family="${han}">${escaped(text)}</text>`
}

/** Lying, read from left to right, as on the signs of this place. */
const mongolianRow = ({ text, middle, height }: Row, { length }: Banner): string =>
  `<text x="${length * 500}" y="${((middle + 0.3 * height) * 1000).toFixed(1)}" font-size="${(height * 1000).toFixed(1)}" text-anchor="middle" font-family="${mongolian}">${escaped(text)}</text>`

/** The page for the shop as SVG: the cloth, in its real size or at a tenth, and below it what it is, how to print it and until when it may hang. */
export const bannerPicture = (made: Banner, { office, until }: { office: string; until: string }): string => {
  const page = pageOf(made)
  const note = noteOf(made)
  const rows = made.rows.map((row) => (row.script === 'han' ? hanRow(row, made) : mongolianRow(row, made))).join('')
  const how = made.scale === 1 ? '原大，照这个大小印' : '画成十分之一，放大到十倍印'
  const words = `${how}　布宽${made.width}米　布长${made.length}米　${office}　挂到${until}，以后取下　这一行不印`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}" role="img" aria-label="${escaped(made.rows[0]?.text ?? '')}">`,
    `<rect width="${page.width}" height="${page.height}" fill="#fff"/>`,
    `<g transform="scale(${made.scale})"><rect width="${made.length * 1000}" height="${made.width * 1000}" fill="${cloth}"/>`,
    `<g fill="#fff">${rows}</g></g>`,
    `<text x="${note.left}" y="${page.height - note.height / 2 + note.size / 2}" font-size="${note.size}" fill="#1b2530" font-family="${han}">${escaped(words)}</text>`,
    '</svg>',
  ].join('')
}
