import type { Version } from '../../types/entities/manuscript'
import { store } from '../_kit/store'

export const latestVersions = (manuscript: string): Promise<Version[]> =>
  store.list('versions', { manuscript }, { sort: [['version', 'desc']], limit: 20 })
