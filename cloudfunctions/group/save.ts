import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import { onlyOne, requireFree } from './customer-group'

const keepers = ['admin', 'commandRoom'] as const

/** A dissolved group gives its WeChat and WeCom group up and loses its claim; what it received stays where it was. */
export const save = define('group.save', async ({ id, name, village, dissolved, wecom }, { user, now }) => {
  const [old, place] = await Promise.all([store.get('groups', id), store.get('regions', village)])
  if (place?.level !== 'village') throw new CallError('badInput', '没有这个村，请重新选一下')
  requireRegion(user, keepers, village)
  if (old) requireRegion(user, keepers, old.village)
  if (wecom !== undefined) requireRegion(user, ['admin'], village)
  if (wecom && !dissolved) await requireFree(wecom.chatId, id)
  const fields = { name, village, ...(dissolved && { dissolvedAt: now }), ...(wecom && !dissolved && { wecom }) }
  if (!(await store.add('groups', { _id: id, ...fields }))) {
    const gone = { dissolvedAt: old?.dissolvedAt ?? now, opengid: _.remove(), claim: _.remove(), wecom: _.remove() }
    const here = { dissolvedAt: _.remove(), ...(wecom !== undefined && { wecom: wecom ? _.set(wecom) : _.remove() }) }
    await store.updateWhere('groups', { _id: id, ...(old && { village: old.village }) }, { name, village, ...(dissolved ? gone : here) })
  }
  if (wecom && !dissolved) await onlyOne(wecom.chatId, id)
  return { id }
})
