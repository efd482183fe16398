import type { Cell } from '@/lib/table/cell'

export interface SheetProps {
  /** What the file is called, and its rows with their labels first. */
  name: string
  rows: () => string[][] | Promise<string[][]>
  /** A file was read: its cells, what it is called and what of it was not read. Absent where nothing is taken in. */
  onRead?: (cells: Cell[][], notes: string[]) => void
}
