import type { ManuscriptStatus } from '../../../types/entities/manuscript'
import type { ManuscriptKind } from '../../../types/words/manuscript'

export interface SheetProps {
  kind: ManuscriptKind
  /** Absent: what people read. */
  status: ManuscriptStatus | undefined
  onTaken: () => void
}
