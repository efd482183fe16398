/** Words broken into rows by the widths that letters have at most, so that a row fits whatever font a screen has. */

/** In parts of the letters' height. Chinese letters and marks are square. */
const widthOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0
  if (code >= 0x1800 && code <= 0x18af) return isMark(code) ? 0 : 0.8
  if (code < 0x2000) return /[WM@%m]/.test(letter) ? 0.98 : letter === ' ' ? 0.34 : /[A-Z]/.test(letter) ? 0.8 : 0.66
  return code === 0x202f ? 0.34 : 1
}
/** Mongolian controls: they choose a letter's form and take no room. */
const isMark = (code: number) => code >= 0x180b && code <= 0x180f

/** How long words are at most, in parts of the letters' height. */
export const widthsOf = (words: string): number => [...words].reduce((sum, letter) => sum + widthOf(letter), 0)

const closing = '，。、；：？！”’）》】…—%'
const opening = '“‘（《【'

/** What stays together: a number, a Latin or Mongolian word, a letter with the marks that may not be parted from it. */
const units = (words: string): string[] => {
  const parts: string[] = []
  for (const letter of words) {
    const last = parts[parts.length - 1]
    if (last !== undefined && staysWith(last, letter)) parts[parts.length - 1] = last + letter
    else parts.push(letter)
  }
  return parts
}

const staysWith = (before: string, letter: string): boolean => {
  if (closing.includes(letter)) return before !== ' '
  if (opening.includes(before[before.length - 1] ?? '')) return true
  return isWord(before[before.length - 1] ?? '') && isWord(letter)
}
const isWord = (letter: string) => /[0-9A-Za-z\u1800-\u18af\u202f]/.test(letter)

/** Rows no longer than `most`, in parts of the letters' height. A unit that is longer than a row is parted. */
export const rowsOf = (words: string, most: number, lengthOf = widthsOf): string[] => {
  const rows: string[] = []
  let row = ''
  const begin = (unit: string) => {
    if (row.trim()) rows.push(row.trim())
    row = unit
  }
  for (const unit of units(words)) {
    if (lengthOf(row + unit) <= most) row += unit
    else if (lengthOf(unit) <= most) begin(unit)
    else {
      begin('')
      for (const letter of unit) {
        if (lengthOf(row + letter) <= most) row += letter
        else begin(letter)
      }
    }
  }
  begin('')
  return rows
}

/** One row that ends inside a word is as bad as so many that end inside what is said. */
const asManyRows = 10

const marks = '，。、；：？！”’）》】'
/** A row that ended here would say something else, or nothing: 「找大夫，不」. */
const unfinished = '不别没先也就'
const leaning = '的了吗'

/** What is given for one row more, for a row that does not end at a mark, for one that ends inside a word, and for one that may not end there; and for rows of different lengths. */
const price = { row: 10, inside: 12, parted: 40, torn: 1000, uneven: 4 }

/** As they are read: broken at marks where that costs no more than a row, else into rows as equally long as they can be, and never before or after a letter that leans on the next row. `together`: words that are rather not parted. */
export const evenRows = (words: string, most: number, lengthOf = widthsOf, together: readonly string[] = []): string[] => {
  const rows = rowsOf(words, most, lengthOf)
  if (rows.length < 2) return rows
  const all = units(words)
  const long = all.map((unit) => lengthOf(unit))
  const inside = insidesOf(words, together)
  let before = 0
  const isParted = all.map((unit) => {
    const at = before
    before += unit.length
    return inside.has(at)
  })
  if (long.some((one) => one > most)) return rows
  /** The best way to break what stands before each unit: what it costs, and where its last row begins. */
  const best = [{ cost: 0, from: 0 }]
  for (let until = 1; until <= all.length; until++) {
    const breaking = until === all.length ? 0 : Math.max(breakingAt(all, until), isParted[until] ? price.parted : 0)
    let found = { cost: Number.POSITIVE_INFINITY, from: until - 1 }
    let length = all[until - 1] === ' ' ? -(long[until - 1] ?? 0) : 0
    for (let from = until - 1; from >= 0; from--) {
      length += long[from] ?? 0
      const trimmed = length - (all[from] === ' ' ? (long[from] ?? 0) : 0)
      if (trimmed > most) break
      const cost = (best[from]?.cost ?? 0) + price.row + breaking + price.uneven * (trimmed / most) ** 2
      if (cost < found.cost) found = { cost, from }
    }
    best.push(found)
  }
  const broken: string[] = []
  for (let until = all.length; until > 0; until = best[until]?.from ?? 0)
    broken.unshift(
      all
        .slice(best[until]?.from ?? 0, until)
        .join('')
        .trim(),
    )
  return broken.filter(Boolean)
}

/** What it costs to begin a row with this unit. */
const breakingAt = (all: string[], at: number): number => {
  const [before, after] = [all[at - 1] ?? '', all[at] ?? '']
  if (marks.includes(lastOf(before))) return 0
  // a space between Chinese words, not one beside a number
  if (before === ' ') return isWord(lastOf(all[at - 2] ?? '')) || isWord(after[0] ?? '') ? price.inside : 0
  if (after === ' ') return price.torn
  return unfinished.includes(lastOf(before)) || leaning.includes(after[0] ?? '') ? price.torn : price.inside
}
const lastOf = (unit: string) => unit[unit.length - 1] ?? ''

/** Where in a text a row that began would part one of the words. */
const insidesOf = (text: string, together: readonly string[]): Set<number> => {
  const inside = new Set<number>()
  for (const word of together)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      for (let i = 1; i < word.length; i++) inside.add(at + i)
  return inside
}

/** How many rows end inside a word, or hold a single letter. */
export const partedWords = (words: string, rows: string[], together: readonly string[] = []): number =>
  Math.floor(brokenInside(words, rows, together) / asManyRows) + (rows.length > 1 ? rows.filter((row) => row.length < 2).length : 0)

/** How many rows, the last left out, end neither at a mark nor at a space of the words' own; one that ends inside a word is as bad as many. */
export const brokenInside = (words: string, rows: string[], together: readonly string[] = []): number => {
  const inside = insidesOf(words, together)
  let at = 0
  return rows.slice(0, -1).reduce((sum, row) => {
    at = words.indexOf(row, at) + row.length
    if (inside.has(at)) return sum + asManyRows
    return marks.includes(lastOf(row)) || words[at] === ' ' ? sum : sum + 1
  }, 0)
}

/** How much smaller letters may be so that fewer rows are broken inside what they say. */
export const smaller = 0.62
