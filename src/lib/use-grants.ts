import type { Grant, Role } from '../../types/domain'
import { usePreferences } from './preferences'
import { useCall } from './use-call'

/** The roles this person holds, from what the first screen kept or asks; undefined until known. The cloud judges again at every call. */
export const useGrants = (): Grant[] | undefined => {
  const { village, audiences } = usePreferences()
  return useCall('home.today', { ...(village ? { village: village._id } : {}), audiences }, { keep: 'today' }).data?.grants
}

export const holds = (grants: Grant[] | undefined, ...roles: Role[]): boolean => !!grants?.some((g) => roles.includes(g.role))
