import type { Version } from '../../types/domain'
import { store } from '../_kit/store'

export const latestVersions = (manuscript: string): Promise<Version[]> =>
  store.list('versions', { manuscript }, { sort: [['version', 'desc']], limit: 20 })
