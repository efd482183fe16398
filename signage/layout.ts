import type { ComicPanel } from '../types/entities/comic'
import { isStrip, type Piece, pictureRoom, type Size, smallest } from './piece'
import { brokenInside, evenRows, partedWords, rowsOf, smaller, widthsOf } from './rows'

type Part = 'kind' | 'headline' | 'line' | 'foot'

/** A row of words where it is drawn: its middle for upright letters; `lying`: Mongolian, from here to the right. `column`: Mongolian, from here downwards. */
export interface Row {
  words: string
  part: Part
  size: number
  x: number
  y: number
  /** The room it has: in no font is it drawn longer. */
  most: number
  way: 'across' | 'letter' | 'column' | 'lying'
}

/** One picture: rows of words, or one of the piece's own pictures with its headline under it. */
export interface Frame {
  rows: Row[]
  picture?: number
  /** How many letters are to be read in that picture. */
  letters?: number
  /** The room of a picture is a film's. */
  film?: true
}

const kindWords: Record<Piece['kind'], string> = {
  alert: '防骗预警',
  tip: '今天的提醒',
  slogan: '防骗提醒',
  poster: '防骗提醒',
  comic: '防骗提醒',
  film: '防骗提醒',
}

/** The pictures a piece takes on a screen of this size: one where everything fits legibly, more where it does not. Nothing is left out and nothing cut. */
export const framesOf = (piece: Piece, size: Size): Frame[] => {
  const { mongolian } = piece
  if (isStrip(size)) return [...strip(blocksOf(piece), size, piece.together), ...(mongolian ? mongolianStrip(mongolian, size) : [])]
  if (piece.film) return [{ film: true, rows: under(piece, size) }]
  const links = (piece.pictures ?? []).map((_link, picture): Frame => ({ picture, rows: under(piece, size) }))
  const panels = (piece.panels ?? []).map((panel, picture): Frame => ({ picture, letters: lettersIn(panel), rows: under(piece, size) }))
  const pictures = [...links, ...panels]
  const words = pictures.length > 0 && piece.lines.length === 0 ? [] : sheets(piece, size)
  return [...pictures, ...words, ...(mongolian ? columns(mongolian, size) : [])]
}

/** How long a picture stands, in seconds: as people read, between eight and twelve; a comic's as long as its words need, and a look at it. */
export const secondsOf = ({ rows, picture, letters }: Frame): number => {
  if (letters !== undefined) return Math.min(20, Math.max(8, Math.ceil(letters / 5) + 3))
  return picture === undefined ? Math.min(12, Math.max(8, Math.ceil(rows.reduce((sum, { words }) => sum + words.length, 0) / 5))) : 12
}

const lettersIn = ({ phone, bubbles, caption = '' }: ComicPanel): number =>
  [...(phone ? [phone.from, phone.words] : []), ...bubbles.map(({ words }) => words), caption].reduce((sum, words) => sum + words.length, 0)

const blocksOf = (piece: Piece): string[] => [
  ...(piece.kind === 'alert' ? [`【${kindWords.alert}】${piece.headline.join('，')}`] : [piece.headline.join('，')]),
  ...piece.lines,
  ...(piece.about ? [piece.about] : []),
  ...(piece.foot ? [piece.foot] : []),
]

/** More than this is more than a passer-by waits for, unless letters are as small as they may be. */
const mostOnStrip = 4

/** The largest letters with which the piece is told in four pictures, else the smallest. Upright bands stand one letter under the other. */
const strip = (blocks: string[], { width, height }: Size, together: string[] = []): Frame[] => {
  const isUpright = height > width
  const across = isUpright ? height : width
  const low = isUpright ? width : height
  const most = isUpright ? 1 : Math.floor(low / smallest)
  let told: Frame[] = []
  for (const size of sizesFor(low, most)) {
    const lines = isUpright ? 1 : Math.floor(low / size)
    const rows = blocks.flatMap((words) =>
      isUpright ? lettersOf(words, Math.floor(across / size), together) : evenRows(words, across / size, widthsOf, together),
    )
    const parted = isUpright ? rows.map((row) => [row]) : inParts(rows, lines)
    told = parted.map((some) => ({ rows: isUpright ? standing(some[0] ?? '', size, width, height) : lying(some, size, width, height) }))
    if (told.length <= mostOnStrip) break
  }
  return told
}

/** The heights that letters may have on a band, the largest first. */
const sizesFor = (low: number, most: number): number[] => {
  if (most > 1) return Array.from({ length: most }, (_size, i) => Math.floor(low / (i + 1)))
  const sizes: number[] = []
  for (let size = Math.min(low, 64); size > smallest; size -= 4) sizes.push(size)
  return [...sizes, smallest]
}

/** Upright, each letter and mark takes one place. */
const lettersOf = (words: string, most: number, together: string[]): string[] =>
  evenRows(words.replace(/\s/g, ''), most, (some) => [...some].length, together)

const standing = (words: string, size: number, width: number, height: number): Row[] => {
  const letters = [...words]
  const top = (height - letters.length * size) / 2
  return letters.map((letter, i) => row(upright[letter] ?? letter, 'headline', size, width / 2, top + (i + 0.5) * size, size, 'letter'))
}

/** Marks as they stand between letters that stand one under the other. */
const upright: Record<string, string> = {
  ...{ '，': '︐', '、': '︑', '。': '︒', '：': '︓', '；': '︔', '！': '︕', '？': '︖', '“': '﹁', '”': '﹂' },
  ...{ '（': '︵', '）': '︶', '《': '︽', '》': '︾', '【': '︻', '】': '︼' },
}

const lying = (rows: string[], size: number, width: number, height: number): Row[] => {
  const top = (height - rows.length * size) / 2
  return rows.map((words, i) => row(words, i === 0 ? 'headline' : 'line', size, width / 2, top + (i + 0.5) * size, width))
}

/** On a low band Mongolian lies on its side, as signs of that shape have it; an upright band is the shape it was made for. One line at a time, as large as the band. */
const mongolianStrip = ({ headline, paragraphs }: NonNullable<Piece['mongolian']>, { width, height }: Size): Frame[] => {
  const [long, low] = width > height ? [width, height] : [height, width]
  const size = Math.max(smallest, Math.floor(Math.min(low, 64) * 0.8))
  const said = [headline, ...paragraphs].flatMap((words) => rowsOf(words, long / size))
  return said.map((words) => ({
    rows: [
      width > height
        ? row(words, 'headline', size, 0, height / 2, long, 'lying')
        : row(words, 'headline', size, width / 2, 0, long, 'column'),
    ],
  }))
}

const row = (words: string, part: Part, size: number, x: number, y: number, most: number, way: Row['way'] = 'across'): Row => ({
  words,
  part,
  size,
  x,
  y,
  most,
  way,
})

const leading = 1.35
/** The margin around, and the height of what stands above and at the foot. */
const frameOf = ({ width, height }: Size) => {
  const short = Math.min(width, height)
  const edge = Math.round(short * 0.06)
  const small = Math.max(smallest, Math.round(short * 0.048))
  return { edge, small, room: width - 2 * edge }
}

/** On sheets of a screen's size: what it is above, the headline, the lines, whom to call at the foot. */
const sheets = (piece: Piece, size: Size): Frame[] => {
  const sheet = sheetOf(piece, size)
  const all = atOnce(piece, size, sheet)
  return (all ? [all] : inTurn(size, sheet)).map(sheet.place)
}

/** The smallest letters of a line. */
const bodyOf = ({ width, height }: Size) => Math.max(smallest, Math.round(Math.min(width, height) * 0.05))
const heightOf = (rows: Told[]) => rows.reduce((sum, { size, after = 0 }) => sum + size * leading + after, 0)

type Sheet = ReturnType<typeof sheetOf>

/** How high the room is between what stands above and at the foot, what is told there, in rows, and rows placed in it. */
const sheetOf = (piece: Piece, size: Size) => {
  const { edge, small, room } = frameOf(size)
  const above = headOf(piece, size)
  const below = feetOf(piece, size)
  const lowest = above[above.length - 1]
  const top = Math.max(edge + small * 2, (lowest?.y ?? 0) + (lowest?.size ?? 0) * 1.3)
  const bottom = Math.min(size.height - edge - small, (below[0]?.y ?? size.height) - (below[0]?.size ?? 0))
  const parted = (words: string, letters: number) => evenRows(words, room / letters, widthsOf, piece.together)
  const headline = (letters: number) =>
    piece.headline.flatMap((one) => parted(one, letters).map((row): Told => ({ row, part: 'headline', size: letters })))
  return {
    ...{ room, high: bottom - top, parted },
    told: (head: number, words: number) => ({
      headRows: afterLast(headline(head), head * 0.35),
      lines: piece.lines.map((line) => spaced(parted(line, words), words)),
    }),
    place: (rows: Told[]): Frame => {
      let y = top + Math.max(0, (bottom - top - heightOf(rows)) / 2)
      const placed = rows.map(({ row: words, part, size: letters, after = 0 }) => {
        const at = y + (letters * leading) / 2
        y += letters * leading + after
        return row(words, part, letters, size.width / 2, at, room)
      })
      return { rows: [...above, ...below, ...placed] }
    },
  }
}

/** All of it on one sheet, in letters as large as go; nothing where it does not go. */
const atOnce = (piece: Piece, size: Size, { room, high, parted, told }: Sheet): Told[] | undefined => {
  const body = bodyOf(size)
  const isTall = size.height > size.width && !!piece.together?.length
  /** Upright there is room for more rows rather than for longer ones: one may end behind any word. */
  const badly = (words: string, rows: string[]) => (isTall ? partedWords : brokenInside)(words, rows, piece.together)
  const longest = Math.max(2, ...piece.headline.map(widthsOf))
  const isOneRow = size.width > size.height && longest <= 10
  const largest = Math.round(Math.min(size.height * 0.24, size.width * 0.2, isOneRow ? room / longest : room))
  let first = 0
  let best: { all: Told[]; broken: number } | undefined
  for (let head = Math.max(largest, body); head >= Math.max(body * 1.2, first * smaller); head = Math.floor(head * 0.94)) {
    const { headRows, lines } = told(head, Math.max(body, Math.round(head * 0.55)))
    const all = [...headRows, ...lines.flat()]
    if (heightOf(all) > high) continue
    first ||= head
    // somewhat smaller where fewer of its rows are then broken inside what they say
    const broken = piece.headline.reduce((sum, one) => sum + badly(one, parted(one, head)), 0)
    if (!best || broken < best.broken) best = { all, broken }
    if (broken === 0) break
  }
  return best?.all
}

/** Not all of it at once: the headline stands above each part. */
const inTurn = (size: Size, { high, told }: Sheet): Told[][] => {
  const body = bodyOf(size)
  const { headRows, lines } = told(Math.round(body * 1.2), body)
  const all: Told[][] = []
  let rows: Told[] = [...headRows]
  const fresh = () => {
    all.push(rows)
    rows = [...headRows]
  }
  for (const line of lines) {
    if (rows.length > headRows.length && heightOf([...rows, ...line]) > high) fresh()
    for (const one of line) {
      if (rows.length > headRows.length && heightOf([...rows, one]) > high) fresh()
      rows.push(one)
    }
  }
  return [...all, rows]
}

/** What it is; of an alert larger, and under it since when and for where. */
const headOf = ({ kind, about }: Piece, size: Size): Row[] => {
  const { edge, small, room } = frameOf(size)
  if (kind !== 'alert') return [row(kindWords[kind], 'kind', small, size.width / 2, edge + small * 0.6, room)]
  const large = Math.round(small * 1.4)
  const first = row(kindWords.alert, 'kind', large, size.width / 2, edge + large * 0.6, room)
  if (!about) return [first]
  const rows = evenRows(about, room / small).map((words, i) =>
    row(words, 'kind', small, size.width / 2, edge + large * 1.3 + small * (0.65 + i * 1.3), room),
  )
  return [first, ...rows]
}

/** Whom to call, in letters nearly as large as what stands above, and who puts it out where there is room. From the foot upwards. */
const feetOf = ({ foot, issuer }: Piece, size: Size): Row[] => {
  const { edge, small, room } = frameOf(size)
  const least = Math.max(smallest, small * 0.8)
  const isOne = widthsOf(foot) * least <= room
  const said = !foot ? [] : isOne ? [foot] : inSentences(foot, room / least)
  const letters = isOne ? fitting(foot, small, room) : Math.floor(least)
  const hasRoom = issuer && Math.min(size.width, size.height) >= 300 && widthsOf(issuer) * letters * 0.8 <= room
  const rows = hasRoom ? [...said, issuer] : said
  const from = size.height - edge - (rows.length - 0.5) * letters * 1.25
  return rows.map((words, i) => row(words, 'foot', letters, size.width / 2, from + i * letters * 1.25, room))
}

/** Rows no longer than `most` that end where a sentence does, as far as one has room. */
const inSentences = (words: string, most: number): string[] => {
  const rows: string[] = []
  const parts = words.split('；')
  for (const [i, part] of parts.entries()) {
    const one = i < parts.length - 1 ? `${part}；` : part
    const longer = `${rows[rows.length - 1] ?? ''}${one}`
    if (rows.length > 0 && widthsOf(longer) <= most) rows[rows.length - 1] = longer
    else rows.push(...evenRows(one, most))
  }
  return rows.filter(Boolean)
}

interface Told {
  row: string
  part: Part
  size: number
  after?: number
}

const afterLast = (rows: Told[], after: number): Told[] => rows.map((one, i) => (i === rows.length - 1 ? { ...one, after } : one))
const spaced = (rows: string[], size: number): Told[] =>
  afterLast(
    rows.map((row) => ({ row, part: 'line' as const, size })),
    size * 0.4,
  )

/** As large as the row allows, and no smaller than is read. */
const fitting = (words: string, size: number, room: number): number =>
  Math.max(smallest, Math.min(size, Math.floor(room / Math.max(1, widthsOf(words)))))

/** Under a picture: what it is about, and whom to call. */
const under = (piece: Piece, size: Size): Row[] => {
  const { small, room } = frameOf(size)
  const { height: top } = pictureRoom(size)
  const { foot, issuer } = piece
  const most = room / (small * 0.7)
  const both = `${foot}　${issuer ?? ''}`.trim()
  const feet = widthsOf(both) <= most ? [both] : [...inSentences(foot, most), ...(issuer ? [issuer] : [])]
  const all = [piece.headline.join('，'), ...feet].filter(Boolean)
  // as many as are read there
  const said = all.slice(0, Math.max(1, Math.floor((size.height - top) / (smallest * 1.1))))
  const high = (size.height - top) / said.length
  return said.map((words, i) => {
    const letters = Math.min(fitting(words, small, room), Math.max(smallest, Math.floor(high * 0.78)))
    return row(words, i === 0 ? 'headline' : 'foot', letters, size.width / 2, top + (i + 0.5) * high, room)
  })
}

/** Mongolian as it is read: columns from the left to the right, each from top to bottom, in letters as large as the Chinese lines; as many pictures as it needs. */
const columns = ({ headline, paragraphs }: NonNullable<Piece['mongolian']>, size: Size): Frame[] => {
  const { edge, room } = frameOf(size)
  const long = size.height - 2 * edge
  const least = bodyOf(size)
  const told = (head: number, words: number) => [
    ...rowsOf(headline, long / head).map((row): Told => ({ row, part: 'headline', size: head })),
    ...paragraphs.flatMap((one) => rowsOf(one, long / words).map((row): Told => ({ row, part: 'line', size: words }))),
  ]
  const widthOf = (rows: Told[]) => rows.reduce((sum, { size }) => sum + size * leading, 0)
  const place = (rows: Told[]): Frame => {
    let x = edge + Math.max(0, (room - widthOf(rows)) / 2)
    return {
      rows: rows.map(({ row: words, part, size: letters }) => {
        const at = x + (letters * leading) / 2
        x += letters * leading
        return row(words, part, letters, at, edge, long, 'column')
      }),
    }
  }
  for (let head = Math.round(Math.min(size.width, size.height) * 0.16); head >= least * 1.2; head = Math.floor(head * 0.94)) {
    const rows = told(head, Math.max(least, Math.round(head * 0.6)))
    if (widthOf(rows) <= room) return [place(rows)]
  }
  const frames: Frame[] = []
  let rows: Told[] = []
  for (const one of told(Math.round(least * 1.2), least)) {
    if (rows.length > 0 && widthOf([...rows, one]) > room) {
      frames.push(place(rows))
      rows = []
    }
    rows.push(one)
  }
  return [...frames, place(rows)]
}

const inParts = <T>(all: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_part, i) => all.slice(i * size, (i + 1) * size))
