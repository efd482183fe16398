import type { Manuscript } from '../../types/entities/manuscript'
import type { ManuscriptKind } from '../../types/words/manuscript'
import { titleOf } from '../../wording/manuscripts'
import { contentOf } from '../../wording/rows'

/** A row from before the desk as a manuscript: published, by nobody known, under an id that two openers share. */
export const fromRow = (kind: ManuscriptKind, row: { _id: string; case?: string }, now: number): Manuscript => {
  const content = contentOf(kind, row)
  return {
    _id: `${kind}-${row._id}`,
    kind,
    item: row._id,
    live: true,
    status: 'published',
    content,
    title: titleOf(kind, content),
    version: 1,
    ...(row.case && { from: row.case }),
    updatedAt: now,
  }
}
