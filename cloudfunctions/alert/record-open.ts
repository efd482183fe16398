import type { Acknowledgement } from '../../types/entities/alert'
import type { Distributable } from '../_domain/distributable'
import { beside } from '../_kit/beside'
import { verifiedGroup } from '../_kit/group'
import { anyWithin } from '../_kit/region'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { isDistributor, noteOpen, readerOf, saidBy } from './reader'

interface RecordedOpen {
  said: Acknowledgement[]
  fromGroup: string | null
}

/** Notes that this person opened it, once a group; gives what they answered before. Reading never fails for counting: an open that could not be noted is noted at the next. `cloudId` is WeChat's proof of the group. */
export const recordOpen = async (sent: Distributable, cloudId: string | undefined, user: User, now: number): Promise<RecordedOpen> => {
  const reader = readerOf(sent, user)
  const [opengid, before] = await Promise.all([verifiedGroup(user.openid, cloudId), store.list('opens', { reader })])
  const { group, outside } = await groupOf(sent, opengid)
  const said = Object.assign({}, ...before.map((o) => o.said))
  if (!isDistributor(sent, user) && !before.some((o) => o.group === group))
    await beside('noteOpen', noteOpen({ alert: sent._id, reader, group, at: now, said }, outside))
  return { said: saidBy(before), fromGroup: group }
}

/** A verified WeChat group that is no village's is `other`: somebody passed the card on. `outside`: it did not go there; while it is on its way, it may still come. */
const groupOf = async ({ _id, regions }: Distributable, opengid: string | null) => {
  if (!opengid) return { group: null, outside: false }
  const [group] = await store.list('groups', { opengid }, { limit: 1 })
  if (!group) return { group: 'other', outside: true }
  if (await store.get('dispatches', `${_id}.${group._id}`)) return { group: group._id, outside: false }
  const onItsWay = (await store.get('jobs', _id))?.stage === 'dispatches'
  return { group: group._id, outside: !onItsWay || !!group.dissolvedAt || !anyWithin([group.village], regions) }
}
