import { type Cell, textIn } from './cell'

/** A label however it is spaced and whichever brackets it has. */
export const spaceless = (text: string) => text.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）')

/** Which line names the columns: a title, or who made the sheet, may stand above it. */
export const lineOfLabels = (sheet: Cell[][], known: string[]): number => {
  const many = sheet.slice(0, 10).map((row) => row.filter((cell) => known.includes(spaceless(textIn(cell)))).length)
  return Math.max(0, many.indexOf(Math.max(...many)))
}
