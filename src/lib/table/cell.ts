import { uncalculated } from './unreadable'

/** What a sheet's reader gives for a cell. */
export type Cell = string | number | boolean | Date | null | undefined

const plain = (text: string) => text.replace(/^'(?=[=+\-@\t\r])/, '')

const shanghai = 8 * 3_600_000

/** What a cell says, as a text. */
export const textIn = (cell: Cell): string => {
  if (cell instanceof Date && !Number.isNaN(cell.getTime()))
    return new Date(cell.getTime() + (cell.getUTCHours() === 0 ? 0 : shanghai)).toISOString().slice(0, 10)
  return cell === null || cell === undefined ? '' : plain(String(cell).trim())
}

/** Why nothing can be read from a cell: what its spreadsheet shows instead of a result. */
export const whyNoWords = (text: string): string | undefined => {
  if (text === uncalculated) return '这一格是公式，还没有算出来。用Excel或WPS打开，存一次再导入'
  return /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/.test(text)
    ? `这一格在表格里是个错误（${text}），改好再导入`
    : undefined
}

/** The first cell of a row that only shows how a sheet is written. */
export const isExample = (text = ''): boolean => /^[（(]例[)）]/.test(text)
