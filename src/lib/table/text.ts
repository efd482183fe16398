import type { Cell } from './cell'
import { Unreadable } from './unreadable'

/** The words of a text file: UTF-8 with or without its mark, what Excel calls "Unicode text", or else what Chinese Excel and WPS write (GBK). */
export const decoded = (bytes: Uint8Array): string => {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  for (const code of ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(code, { fatal: true }).decode(bytes)
    } catch {
      // not in this code: the next one
    }
  throw new Unreadable('这个文件里的字认不出来。请用Excel或WPS打开它，另存为 .xlsx 再导入')
}

/** The cells of a text whose cells are set apart by commas, tabs or semicolons. Within quotes all of them are part of the cell. */
export const readSeparated = (text: string): Cell[][] => {
  const [mark] = [...'\t,;'].sort((one, other) => text.split(other).length - text.split(one).length) as [string]
  const cells: string[][] = [['']]
  let quotedFrom = 0
  for (let i = 0; i < text.length; i++) {
    const row = cells[cells.length - 1] as string[]
    const letter = text[i] as string
    const cell = row[row.length - 1] as string
    const add = (more: string) => row.splice(-1, 1, cell + more)
    if (quotedFrom && letter === '"' && text[i + 1] === '"') add(text[++i] as string)
    else if (letter === '"' && (quotedFrom || cell === '')) quotedFrom = quotedFrom ? 0 : cells.length
    else if (quotedFrom) add(letter)
    else if (letter === mark) row.push('')
    else if (letter === '\n') cells.push([''])
    else if (letter !== '\r') add(letter)
  }
  if (quotedFrom) throw new Unreadable(`第${quotedFrom}行有一个引号没有配上对，后面的分不清是哪一格。请另存为 .xlsx 再导入`)
  return cells
}
