import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { regionsOf, requireRegion } from '../_kit/region'
import { store } from '../_kit/store'

/** Entered again under its id it is corrected. Nobody's name or number belongs in the ledger. */
export const held = define('aid.held', async ({ id, region: at, ...entered }, { user, now }) => {
  const region = at ?? regionsOf(user, ['justice'])[0] ?? ''
  requireRegion(user, ['justice'], region)
  if (entered.day > dateOfDay(dayOf(now))) throw new CallError('badInput', '这一天还没到，办过了再记')
  if (/\d{7,}/.test(entered.place)) throw new CallError('badInput', '地点里不写电话、证件号')
  const known = await store.get('regions', region)
  if (!known) throw new CallError('badInput', '没有这个地方，请重新选一下')
  const activity = { ...entered, _id: id, region, at: now, by: user.id }
  if (!(await store.add('activities', activity))) {
    const there = await store.get('activities', id)
    if (there) requireRegion(user, ['justice'], there.region)
    await store.put('activities', activity)
  }
  return { id }
})
