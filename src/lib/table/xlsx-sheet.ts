import type { Merge } from './fill-down'
import { limits, tooLarge, uncalculated } from './unreadable'

/** Of an XML tag, the value of one attribute. */
export const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1]

/** Of a cell's address such as AB12 its column and row, counted from 1. */
const placeOf = (address: string): [number, number] => {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address.replaceAll('$', '')) ?? []
  return [[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(digits)]
}
const lettersOf = (column: number): string =>
  column > 0 ? lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)) : ''

/**
 * A sheet's XML with nothing but its written cells: errors and formulas without a result as texts, empty cells left out, and what is merged.
 * Throws `Unreadable` when a written cell lies beyond the limits.
 */
export const mendedSheet = (xml: string): { xml: string; merges: Merge[] } => {
  let row = 0
  const rows: string[] = []
  for (const [, tag = '', inner = ''] of xml.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    row = Number(attribute(tag, 'r') ?? row + 1)
    const cells = cellsOf(inner, row)
    if (cells) rows.push(`<row r="${row}">${cells}</row>`)
  }
  const merges = [...xml.matchAll(/<mergeCell\b[^>]*>/g)].flatMap(([tag]): Merge[] => {
    const [from = '', to = from] = (attribute(tag, 'ref') ?? '').split(':')
    const [[column, first], [, last]] = [placeOf(from), placeOf(to)]
    return column > 0 && last > first ? [{ column: column - 1, from: first - 1, to: last - 1 }] : []
  })
  return { xml: `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`, merges }
}

const cellsOf = (inner: string, row: number): string => {
  let column = 0
  let cells = ''
  for (const [, tag = '', content = ''] of inner.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const address = attribute(tag, 'r')
    column = address ? placeOf(address)[0] : column + 1
    const cell = mendedCell(tag, content, `${lettersOf(column)}${row}`)
    if (!cell) continue
    if (row > limits.rows || column > limits.columns) throw tooLarge(`${lettersOf(column)}${row}这一格在外面`)
    cells += cell
  }
  return cells
}

const mendedCell = (tag: string, content: string, address: string): string => {
  const [value, inside] = /<v\b[^>]*?(?:\/>|>([\s\S]*?)<\/v>)/.exec(content) ?? []
  const type = attribute(tag, 't')
  const text = (words: string) => `<c r="${address}" t="str"><v>${words}</v></c>`
  if (type === 'e') return text(inside || '#N/A')
  // A formula whose result is an empty text is written with an empty value.
  if (/<f\b/.test(content) && !inside) return type === 'str' && value !== undefined ? '' : text(uncalculated)
  if (!inside && !/<is\b/.test(content)) return ''
  return `<c r="${address}"${['s', 't'].map((name) => (attribute(tag, name) ? ` ${name}="${attribute(tag, name)}"` : '')).join('')}>${content}</c>`
}
