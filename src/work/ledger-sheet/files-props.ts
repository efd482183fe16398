import type { ReadRows } from './read-rows'

export interface FilesProps {
  /** What the sheet is called. */
  title: string
  /** All lines as cells, below the labels; nothing when they could not be had. */
  rows: () => Promise<string[][] | undefined>
  /** A file was read; absent for whoever takes in nothing. */
  onRead: ((read: ReadRows) => void) | undefined
}
