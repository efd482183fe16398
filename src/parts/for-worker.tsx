import { hasAnyRole, useGrants } from '@/lib/use-grants'
import { Claim } from './claim'

/** Opened inside a WeChat group that is not known yet: only a grid worker is asked which one it is. */
export const ForWorker = () => (hasAnyRole(useGrants(), 'gridWorker') ? <Claim /> : null)
