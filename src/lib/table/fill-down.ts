import type { Cell } from './cell'

/** Cells drawn as one, counted from 0: a column, and the first and last of its rows. */
export interface Merge {
  column: number
  from: number
  to: number
}

const written = (cell: Cell) => cell !== null && cell !== undefined && cell !== ''

/** What stands in merged cells holds for each of their rows. A row that has nothing of its own is the lower part of the one above and stays empty. */
export const fillDown = (cells: Cell[][], merges: Merge[]): Cell[][] => {
  const own = cells.map((row) => row.some(written))
  for (const { column, from, to } of merges)
    for (let i = from + 1; i <= Math.min(to, cells.length - 1); i++) if (own[i]) (cells[i] as Cell[])[column] = cells[from]?.[column]
  return cells
}
