import type { Output } from '../../../types/contract'
import type { ReadPlaces } from './read-places'

export type Listed = Output<'county.places'>['places'][number]

export interface FilesProps {
  places: Listed[]
  /** A file was read. */
  onRead: (read: ReadPlaces) => void
}
