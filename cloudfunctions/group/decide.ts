import type { Group } from '../../types/entities/group'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import { findGroup, servedBy } from './find'

/** Decides the claim that was read, not a later one. Both groups change together: a WeChat group never serves two, not even for a moment. */
export const decide = define('group.decide', async ({ group: id, accept, claimed, takeFrom }, { user, now }) => {
  const group = await findGroup(id)
  requireRegion(user, ['admin'], group.village)
  const { claim, name: about, village: region } = group
  if (!claim) return { bound: group.opengid !== undefined }
  // also to a phone with an earlier release, which does not say what it read
  if (claim.at !== claimed) throw new CallError('conflict', '刚刚有人又报了一次，请刷新再看')
  if (!accept) {
    await store.transaction(async (t) => {
      if (!isSame((await t.get('groups', id))?.claim, claim)) return
      await t.change('groups', id, { claim: _.remove() })
      await logDeed(t, { at: now, by: user.id, deed: 'refuseGroup', region, about })
    })
    return { bound: group.opengid !== undefined }
  }
  const others = await servedBy(claim.opengid, id)
  for (const other of others) {
    if (other._id !== takeFrom) throw new CallError('conflict', `这个微信群现在是“${other.name}”的。要改过来，请选“从那边移过来”`)
    requireRegion(user, ['admin'], other.village)
  }
  await store.transaction(async (t) => {
    if (!isSame((await t.get('groups', id))?.claim, claim)) throw new CallError('conflict', '刚刚有人又报了一次，请刷新再看')
    for (const { _id } of others)
      if ((await t.get('groups', _id))?.opengid === claim.opengid) await t.change('groups', _id, { opengid: _.remove() })
    await t.change('groups', id, { opengid: claim.opengid, claim: _.remove() })
    await logDeed(t, { at: now, by: user.id, deed: 'bindGroup', region, about })
  })
  await giveBackIfTwo(id, claim)
  return { bound: true }
})

const isSame = (now: Group['claim'], read: NonNullable<Group['claim']>) => now?.at === read.at && now.opengid === read.opengid

/** Two admins may have given one WeChat group to two village groups at once: the late ones do not keep it, and their claim waits again. */
const giveBackIfTwo = async (id: string, claim: NonNullable<Group['claim']>) => {
  if ((await servedBy(claim.opengid, id)).length === 0) return
  await store.updateWhere('groups', { _id: id, opengid: claim.opengid }, { opengid: _.remove(), claim })
  throw new CallError('conflict', '别的管理员同时在定这个微信群，请刷新再看')
}
