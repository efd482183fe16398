import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { verifiedGroup } from '../_kit/group'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import { findGroup } from './find'

/** Only WeChat says which group this is; only an admin says that it may be counted. */
export const claim = define('group.claim', async ({ group: id, cloudID }, { user, now }) => {
  const [group, opengid] = await Promise.all([findGroup(id), verifiedGroup(user.openid, cloudID)])
  requireRegion(user, ['gridWorker'], group.village)
  if (!opengid) throw new CallError('badInput', '没认出是哪个群。请在群里点开自己发的卡片，再试一次')
  if (group.opengid === opengid) return { state: 'bound' as const }
  if (group.claim?.opengid === opengid && group.claim.by === user.id) return { state: 'claimed' as const }
  await arrived({ kind: 'groupClaim', id, regions: [group.village] }, 'later', now)
  const claimed = await store.updateWhere('groups', { _id: id, dissolvedAt: _.exists(false) }, { claim: { opengid, by: user.id, at: now } })
  if (claimed === 0) throw new CallError('conflict', '这个群已经解散了，请找管理员')
  return { state: 'claimed' as const }
})
