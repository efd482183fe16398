import { rulesVersion } from '../../types/words/rules'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

/** A village that is not given stays as it was. */
export const save = define('person.save', async ({ village, audiences }, { user, now }) => {
  const home = village ?? user.person?.village
  const place = home ? await store.get('regions', home) : null
  const region = place?.level === 'village' ? place : null
  if (village && !region) throw new CallError('badInput', '没有这个村，请重新选一下')
  const kept = { audiences, chosen: { at: now, rules: rulesVersion }, ...(village && { village }) }
  if (!(await store.add('people', { _id: user.id, grants: [], since: now, ...kept })))
    await store.updateWhere('people', { _id: user.id }, kept)
  return { village: region, audiences }
})
