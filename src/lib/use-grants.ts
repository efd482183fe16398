import type { Grant, Role } from '../../types/entities/person'
import { useToday } from './use-today'

/** The roles this person holds, from what the first screen kept or asks; undefined until known. The cloud judges again at every call. */
export const useGrants = (): Grant[] | undefined => useToday().data?.grants

export const hasAnyRole = (grants: Grant[] | undefined, ...roles: Role[]): boolean => !!grants?.some((g) => roles.includes(g.role))
