import type { Manuscript, Version } from '../../types/entities/manuscript'
import type { Transaction } from '../_kit/store'

/** A manuscript's words as they stand, to be kept for good. */
export const versionOf = ({ _id, version, content, author, source, updatedAt }: Manuscript): Version => ({
  _id: `${_id}.${version}`,
  manuscript: _id,
  version,
  content,
  ...(author && { author }),
  ...(source?.version === version && { source: { county: source.county, number: source.number } }),
  at: updatedAt,
})

/** A new manuscript with its first version. */
export const addManuscript = async (t: Transaction, manuscript: Manuscript): Promise<void> => {
  await t.add('manuscripts', manuscript)
  await t.add('versions', versionOf(manuscript))
}
