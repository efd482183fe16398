import type { Manuscript, Version } from '../../types/domain'
import { store } from '../_kit/store'

/** A manuscript's words as they stand, to be kept for good. */
export const versionOf = ({ _id, version, content, author, updatedAt }: Manuscript): Version => ({
  _id: `${_id}.${version}`,
  manuscript: _id,
  version,
  content,
  ...(author && { author }),
  at: updatedAt,
})

export const latestVersions = (manuscript: string): Promise<Version[]> =>
  store.list('versions', { manuscript }, { sort: [['version', 'desc']], limit: 20 })
