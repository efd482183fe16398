/**
 * How large a banner becomes. There is no national standard: what follows is the habit of shops that print them, 0.6 m a character on cloth
 * 0.7 m wide, kept in proportion on other cloth. Lengths in metres.
 */
import type { ScriptOrder } from '../types/words/county'

/** Cloth as it is sold, by its width; 0.7 m is what most hang. */
export const cloths = ['0.5', '0.7', '0.9', '1.2', '1.5'] as const
export type Cloth = (typeof cloths)[number]

/** Cloth longer than this sags, and a line longer than this is not read in passing. */
export const most = { length: 10, characters: 16 }

/** A page of PDF is at most 200 inches long (ISO 32000): what is longer is drawn at a tenth. */
const longestPage = 5.08

/** What is written in one row of the cloth; of an upright one in one column. */
export interface Row {
  script: 'han' | 'mongolian'
  text: string
  /** Where its middle lies, from the upper edge; of a column from the left one. */
  middle: number
  /** Of one character, or of the Mongolian row. */
  height: number
}

export interface Banner {
  /** 竖幅: it hangs down, and is read from above. */
  upright: boolean
  width: number
  length: number
  rows: Row[]
  /** From the beginning of one character to that of the next. */
  pitch: number
  /** Empty cloth at each end, for hem, rod and rope. */
  margin: number
  /** Of the Chinese characters. */
  height: number
  /** As far as everybody reads it, and as far as good eyes do: a hundred and two hundred times the characters' height, as those who make signs reckon. */
  readFrom: { well: number; still: number }
  /** The pages' scale: 1, or a tenth. */
  scale: 1 | 0.1
  tooLong: { length: boolean; characters: boolean }
}

interface Wanted {
  text: string
  cloth: Cloth
  /** In one row, or in two that part at a comma; an upright one has one column. */
  rows?: 1 | 2
  upright?: boolean
  /** Its Mongolian words, and how long they are in heights of a letter. */
  mongolian?: { text: string; ems: number } | undefined
  order?: ScriptOrder
}

const rounded = (metres: number): number => Math.round(metres * 100) / 100

/** A slogan in two parts of about the same length, at a comma; nothing where it has none. */
export const inTwo = (text: string): [string, string] | undefined => {
  const commas = [...text.matchAll(/[，；]/g)].map(({ index }) => index)
  const half = (at: number) => Math.abs(at - text.length / 2)
  const [at] = commas.sort((a, b) => half(a) - half(b))
  return at === undefined ? undefined : [text.slice(0, at), text.slice(at + 1)]
}

/** The share of the cloth that a character takes where one row stands, and where two do. */
const share = { 1: 5 / 7, 2: 0.36 } as const

/** How many places a text takes: in a column a mark is half a place left empty. */
export const placesOf = (text: string, upright: boolean): number[] =>
  [...text].map((one) => (upright && /[，；。、！？]/.test(one) ? 0.5 : 1))

export const banner = ({ text, cloth, rows = 1, upright = false, mongolian, order = 'hanFirst' }: Wanted): Banner => {
  const width = Number(cloth)
  const parts = (!mongolian && !upright && rows === 2 && inTwo(text)) || [text]
  const count = mongolian || parts.length === 2 ? 2 : 1
  const height = width * share[count]
  const pitch = height * 1.2
  const margin = (width * 2) / 7
  const characters = Math.max(...parts.map((part) => placesOf(part, upright).reduce((sum, one) => sum + one, 0)))
  const longest = Math.max(characters * pitch, (mongolian?.ems ?? 0) * height)
  const length = rounded(longest + 2 * margin)
  const han = parts.map((part) => ({ script: 'han' as const, text: part, height }))
  const mn = mongolian ? [{ script: 'mongolian' as const, text: mongolian.text, height }] : []
  const all = order === 'hanFirst' ? [...han, ...mn] : [...mn, ...han]
  return {
    ...{ upright, width, length, pitch, margin, height: rounded(height) },
    rows: all.map((row, i) => ({ ...row, middle: count === 1 ? width / 2 : width * (i === 0 ? 0.28 : 0.72) })),
    readFrom: { well: Math.round(height * 100), still: Math.round(height * 200) },
    scale: length <= longestPage ? 1 : 0.1,
    tooLong: { length: length > most.length, characters: characters > most.characters },
  }
}

/** Rope that each end wants where it hangs over a road. */
const rope = 0.5

/** Whether it fits a place so wide, and what is missing. */
export const fits = ({ length }: Banner, place: number, across: boolean): { fits: boolean; lacks: number } => {
  const lacks = rounded(length + (across ? 2 * rope : 0) - place)
  return { fits: lacks <= 0, lacks: Math.max(0, lacks) }
}

/** What a printing shop asks, a line an item, to be sent or read out. */
export const orderOf = (made: Banner, { office, until }: { office: string; until: string }): string[] => [
  ...(made.upright ? ['竖幅，字从上往下'] : []),
  ...made.rows.map(({ script, text }) => `${script === 'han' ? '字' : '蒙古文'}：${text}`),
  `布宽${made.width}米，布长${made.length}米`,
  `字高${made.height}米，两头各空${rounded(made.margin)}米`,
  '红布白字，黑体',
  `落款不印在布上：${office}`,
  `挂到 ${until}，以后取下`,
]
