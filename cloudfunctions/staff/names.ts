import type { Role, StoredGrant } from '../../types/entities/person'
import { roles } from '../../types/words/people'
import { rests } from '../_kit/grants'
import { store } from '../_kit/store'

/** Whose role, as the log calls it. */
export const roleOf = (name: string, role: Role): string => `${name}，${roles[role]}`

/** How places and members of staff are called. */
export const placesAndNames = async (regions: string[], ids: string[]) => {
  const [places, people] = await Promise.all([store.byId('regions', regions), store.byId('people', ids)])
  return {
    placeOf: (region: string) => places.get(region)?.name ?? '',
    nameOf: (id: string) => (id && !people.has(id) ? '已经删掉信息的工作人员' : (people.get(id)?.name ?? '管理员')),
  }
}

/** Roles as their givers read them. */
export const rolesOf = async (grants: StoredGrant[], now: number) => {
  const appointments = await store.byId(
    'appointments',
    grants.flatMap(({ appointment, deputy, insteadOf }) => [appointment, deputy, insteadOf].filter((id) => id !== undefined)),
  )
  /** Whose they are, as long as they stand. */
  const nameBy = (id = '') => {
    const one = appointments.get(id)
    return one?.status === 'active' ? one.name : undefined
  }
  const giverOf = ({ appointment = '' }: StoredGrant) => appointments.get(appointment)?.by
  const { placeOf, nameOf } = await placesAndNames(
    grants.map(({ region }) => region),
    grants.flatMap((grant) => giverOf(grant) ?? []),
  )
  return (grant: StoredGrant) => {
    const { role, region, since, until } = grant
    const suspended = rests(grant, now)
    const { restsUntil, deputy } = suspended ? grant : {}
    const giver = giverOf(grant)
    const [standsIn, insteadOf] = [nameBy(deputy), nameBy(grant.insteadOf)]
    return {
      ...{ role, region, place: placeOf(region) },
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      ...(suspended && { suspended }),
      ...(restsUntil !== undefined && { restsUntil }),
      ...(standsIn && { deputy: standsIn }),
      ...(insteadOf && { insteadOf }),
      ...(giver && { by: nameOf(giver) }),
    }
  }
}
