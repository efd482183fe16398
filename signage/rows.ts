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

/** As they are read: broken after a mark where that costs no more than a row, else into rows as equally long as they can be, so that the last is not a single letter. */
export const evenRows = (words: string, most: number, lengthOf = widthsOf): string[] => {
  const rows = rowsOf(words, most, lengthOf)
  if (rows.length < 2) return rows
  const said = phrases(words, most, lengthOf)
  if (said && said.length <= rows.length + 1) return said
  for (let width = Math.ceil(lengthOf(words) / rows.length); width < most; width++) {
    const even = rowsOf(words, width, lengthOf)
    if (even.length === rows.length) return even
  }
  return rows
}

/** Rows that end after a mark; undefined when what stands between two marks is longer than a row. */
const phrases = (words: string, most: number, lengthOf: typeof widthsOf): string[] | undefined => {
  const rows: string[] = ['']
  for (const [phrase] of words.matchAll(/[^，。、；：？！]{1,200}[，。、；：？！”’）》】]{0,4}/g)) {
    if (lengthOf(phrase.trim()) > most) return undefined
    const row = rows[rows.length - 1] + phrase
    if (lengthOf(row.trim()) <= most) rows[rows.length - 1] = row
    else rows.push(phrase)
  }
  const trimmed = rows.map((row) => row.trim())
  return trimmed.join('').replace(/ /g, '') === words.replace(/ /g, '') ? trimmed : undefined
}
