import type { ComicPanel } from '../../../types/entities/comic'

/** Of whatever composes a part of a picture. */
export interface PartProps {
  panel: ComicPanel
  onChange: (panel: ComicPanel) => void
}
