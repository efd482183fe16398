import type { ManuscriptKind } from '../../../content/manuscripts'
import type { ManuscriptStatus } from '../../../types/domain'

export interface SheetProps {
  kind: ManuscriptKind
  /** Absent: what people read. */
  status: ManuscriptStatus | undefined
  onTaken: () => void
}
