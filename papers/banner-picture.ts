import { type Banner, placesOf, type Row } from './banner'
import { escaped } from './word/xml'

/** Fonts as wide as they are high; the last is what the computer has. */
const han = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',SimHei,sans-serif"
const mongolian = "'Noto Sans Mongolian','Mongolian Baiti',sans-serif"
const cloth = '#b3191f'

/** A character fills so much of its square. */
const face = 0.92

/** Under the cloth, in millimetres of the page: what the shop must know and must not print. An upright page is narrow: a line each. */
const noteOf = ({ scale, upright }: Banner) => {
  const [size, left] = scale === 1 ? [24, 30] : [5, 6]
  return { size, left, height: upright ? size * 8.5 : scale === 1 ? 60 : 16 }
}

const millimetres = (metres: number, { scale }: Banner): number => Math.round(metres * 1000 * scale * 10) / 10

/** The page's size in millimetres. */
export const pageOf = (made: Banner): { width: number; height: number } => {
  const [along, across] = [millimetres(made.length, made), millimetres(made.width, made)]
  const cloth = made.upright ? { width: across, height: along } : { width: along, height: across }
  return { ...cloth, height: cloth.height + noteOf(made).height }
}

/** Each character on its place, so that the row is as long as it was reckoned whatever the font. */
const hanRow = ({ text, middle, height }: Row, { length, pitch }: Banner): string => {
  const characters = [...text]
  const size = height / face
  const first = length / 2 - ((characters.length - 1) / 2) * pitch
  const at = characters.map((_one, i) => ((first + i * pitch) * 1000).toFixed(1)).join(' ')
  return `<text x="${at}" y="${((middle + 0.38 * size) * 1000).toFixed(1)}" font-size="${(size * 1000).toFixed(1)}" font-weight="700" text-anchor="middle" font-family="${han}">${escaped(text)}</text>`
}

/** One below the other; marks are left empty. */
const hanColumn = ({ text, middle, height }: Row, { length, pitch }: Banner): string => {
  const places = placesOf(text, true)
  const size = height / face
  let at = length / 2 - (places.reduce((sum, one) => sum + one, 0) / 2) * pitch
  const letters = [...text].map((letter, i) => {
    const place = (places[i] ?? 1) * pitch
    at += place
    const y = (at - place / 2 + 0.38 * size) * 1000
    return place < pitch ? '' : `<text x="${(middle * 1000).toFixed(1)}" y="${y.toFixed(1)}">${escaped(letter)}</text>`
  })
  return `<g font-size="${(size * 1000).toFixed(1)}" font-weight="700" text-anchor="middle" font-family="${han}">${letters.join('')}</g>`
}

/** Fonts draw it lying: turned, it stands as it is read. */
const mongolianColumn = ({ text, middle, height }: Row, { length }: Banner): string =>
  `<text transform="translate(${((middle - 0.3 * height) * 1000).toFixed(1)} ${length * 500}) rotate(90)" font-size="${(height * 1000).toFixed(1)}" text-anchor="middle" font-family="${mongolian}">${escaped(text)}</text>`

const drawn = {
  flat: { han: (row: Row, made: Banner) => hanRow(row, made), mongolian: (row: Row, made: Banner) => mongolianRow(row, made) },
  upright: { han: hanColumn, mongolian: mongolianColumn },
}

/** Lying, read from left to right, as on the signs of this place. */
const mongolianRow = ({ text, middle, height }: Row, { length }: Banner): string =>
  `<text x="${length * 500}" y="${((middle + 0.3 * height) * 1000).toFixed(1)}" font-size="${(height * 1000).toFixed(1)}" text-anchor="middle" font-family="${mongolian}">${escaped(text)}</text>`

/** The page for the shop as SVG: the cloth, in its real size or at a tenth, and below it what it is, how to print it and until when it may hang. */
export const bannerPicture = (made: Banner, { office, until }: { office: string; until: string }): string => {
  const page = pageOf(made)
  const note = noteOf(made)
  const rows = made.rows.map((row) => drawn[made.upright ? 'upright' : 'flat'][row.script](row, made)).join('')
  const how = made.scale === 1 ? '原大，照这个大小印' : '画成十分之一，放大到十倍印'
  const words = [how, `布宽${made.width}米`, `布长${made.length}米`, office, `挂到${until}，以后取下`, '这一行不印']
  const lines = made.upright ? words.map((one, i) => (i === words.length - 1 ? '这几行不印' : one)) : [words.join('　')]
  const letters = made.upright
    ? Math.min(note.size, (page.width - 2 * note.left) / Math.max(...lines.map(({ length }) => length)))
    : note.size
  const top = page.height - note.height
  const cloths = made.upright ? [made.width, made.length] : [made.length, made.width]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}" role="img" aria-label="${escaped(made.rows[0]?.text ?? '')}">`,
    `<rect width="${page.width}" height="${page.height}" fill="#fff"/>`,
    `<g transform="scale(${made.scale})"><rect width="${(cloths[0] ?? 0) * 1000}" height="${(cloths[1] ?? 0) * 1000}" fill="${cloth}"/>`,
    `<g fill="#fff">${rows}</g></g>`,
    ...lines.map((line, i) => {
      const y = made.upright ? top + (i + 1.4) * note.size * 1.3 : page.height - note.height / 2 + note.size / 2
      return `<text x="${note.left}" y="${y.toFixed(1)}" font-size="${letters}" fill="#1b2530" font-family="${han}">${escaped(line)}</text>`
    }),
    '</svg>',
  ].join('')
}
