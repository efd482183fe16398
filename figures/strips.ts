import { box, grey, ink, letters, line, noted, pale, svg, text, width } from './svg'

const between = 20
/** On a screen one row below the other, in letters that are read there; two beside each other, as on a sheet of paper, which is larger. */
const [onScreen, onPaper] = [
  { ...{ across: width, edge: 4, above: 22, below: 26 }, ...{ title: 30, bars: 34, gap: 8, large: letters, small: 15, most: 6 } },
  { ...{ across: 360, edge: 10, above: 18, below: 20 }, ...{ title: 24, bars: 18, gap: 4, large: 12, small: 10, most: 12 } },
]

export interface Strip {
  words: string
  /** A month each; undefined: it is not known. */
  values: readonly (number | undefined)[]
}

interface Options {
  /** What else happened: through all rows, dotted. */
  notes?: readonly { day: string }[]
  /** All rows have one scale, so that they can be compared; otherwise each has its own. */
  common?: boolean
  /** Two rows beside each other. */
  columns?: 1 | 2
}

/** The same months in rows one below the other, so that what goes together stands together. A month that is not known is a small cross. */
export const stripsPicture = (
  strips: readonly Strip[],
  months: readonly string[],
  { notes = [], common = false, columns = 1 }: Options = {},
): string => {
  const sizes = columns === 1 ? onScreen : onPaper
  const { across, edge, above, below, bars, gap, large, small } = sizes
  const numbered = months.length <= sizes.most
  // the number on the highest bar stands below the row's words, not in them
  const title = numbered ? Math.max(sizes.title, large + small + 8) : sizes.title
  const wide = (across - 2 * edge - (columns - 1) * between) / columns
  const step = wide / Math.max(1, months.length)
  const row = title + bars + gap
  const rows = Math.ceil(strips.length / columns)
  const height = above + rows * row + below
  const most = greatest(common ? strips : [])
  const lefts = Array.from({ length: Math.min(columns, strips.length) }, (_, n) => edge + n * (wide + between))
  const under = lefts.flatMap((left) => [
    ...months.flatMap((month, i) =>
      i > 0 && month.endsWith('-01') ? [line(left + i * step, above, left + i * step, height - below, `stroke="${pale}"`)] : [],
    ),
    ...notes.flatMap(({ day }, i) => {
      const at = months.indexOf(day.slice(0, 7))
      return at < 0 ? [] : [noted(left + (at + 0.5) * step, 0, height - below, i + 1)]
    }),
    ...months.flatMap((month, i) =>
      isNamed(months, i)
        ? [text(clamp(left + (i + 0.5) * step, left, wide), height - 6, inShort(month, months.length), 'middle', small)]
        : [],
    ),
  ])
  const drawn = strips.map((strip, n) => {
    const [left, top] = [lefts[n % columns] as number, above + Math.floor(n / columns) * row]
    const of = {
      left,
      wide,
      step,
      bars,
      floor: top + title + bars,
      most: common ? most : greatest([strip]),
      ground: n % 2 === 0 ? ink : grey,
      ...{ small, numbered },
    }
    // where every month has its number no scale is needed; one for all is said once
    const scale = !of.numbered && (!common || n === 0) ? label(left + wide, top + large, `最高 ${of.most}`, 'end', small) : ''
    return label(left, top + large, strip.words, 'start', large) + scale + columnsOf(strip, of)
  })
  return svg([...under, ...drawn], height, across)
}

const greatest = (some: readonly Strip[]) => Math.max(1, ...some.flatMap(({ values }) => values.map((value) => value ?? 0)))

interface Place {
  left: number
  wide: number
  step: number
  bars: number
  floor: number
  most: number
  ground: string
  small: number
  /** Each month has its number; otherwise a scale is said. */
  numbered: boolean
}

const columnsOf = ({ values }: Strip, { left, wide, step, bars, floor, most, ground, small, numbered }: Place): string => {
  const broad = Math.max(2, Math.min(22, step * 0.6))
  const each = values.map((value, i) => {
    const x = left + (i + 0.5) * step
    if (value === undefined) return text(x, floor - 2, '×', 'middle', small)
    if (value === 0) return ''
    const high = (value / most) * bars
    const number = numbered ? label(x, floor - high - 2, String(value), 'middle', small) : ''
    return box(x - broad / 2, floor - high, broad, high, `fill="${ground}"`) + number
  })
  return [...each, line(left, floor, left + wide, floor, `stroke="${ink}"`)].join('')
}

/** Words on white, so that no line goes through them. */
const label = (x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end', size: number): string => {
  const long = [...words].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 255 ? size : size * 0.6), 0)
  const from = { start: x, middle: x - long / 2, end: x - long }[anchor]
  return box(from - 1, y - size + 1, long + 2, size, 'fill="#fff"') + text(x, y, words, anchor, size)
}

const clamp = (x: number, left: number, wide: number) => Math.min(Math.max(x, left + 20), left + wide - 20)
/** Up to six each is named, up to twelve every third; of more the first, the last and Januaries. */
const isNamed = (months: readonly string[], i: number): boolean =>
  months.length <= 12
    ? months.length <= 6 || i % 3 === 0
    : i === 0 || i === months.length - 1 || (!!months[i]?.endsWith('-01') && i > 8 && i < months.length - 9)
const inShort = (month: string, many: number): string => (many <= 12 ? `${Number(month.slice(5))}月` : month.slice(2).replace('-', '.'))
