import type { Role } from '../../types/entities/person'
import { CallError } from '../_kit/call-error'
import { pathTo, smallestOver } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { hasRoleOverAll } from './may'

/** Who says so, as residents read it. */
const voices: Partial<Record<Role, string>> = { police: '派出所', commandRoom: '综合指挥室', editor: '反诈宣传组', gridWorker: '网格员' }

/** As whom this user speaks to the regions, in one of the roles. Throws `forbidden` for regions that are not theirs. */
export const voiceOf = async (user: User, roles: readonly Role[], regions: string[]): Promise<{ role: Role; source: string }> => {
  const role = (Object.keys(voices) as Role[]).find((r) => roles.includes(r) && hasRoleOverAll(user, [r], regions))
  if (!role) throw new CallError('forbidden', '这不在您负责的地方')
  if (role === 'gridWorker' && regions.some((r) => pathTo(r).length < 3)) throw new CallError('badInput', '网格员请选自己的村')
  return { role, source: `${voices[role]} · ${await nameOf(regions)}` }
}

/** The smallest region that contains all of them. */
const nameOf = async (regions: string[]) => {
  const shared = smallestOver(regions)
  const known = await store.list('regions', { _id: _.in([shared, ...regions]) })
  if (!regions.every((id) => known.some((r) => r._id === id && r.level !== 'school')))
    throw new CallError('badInput', '有的地方不在名单里，请重新选')
  return known.find((r) => r._id === shared)?.name ?? ''
}
