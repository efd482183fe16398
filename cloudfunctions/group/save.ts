import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'

const keepers = ['admin', 'commandRoom'] as const

/** A dissolved group gives its WeChat group up and loses its claim; what it received stays where it was. */
export const save = define('group.save', async ({ id, name, village, dissolved }, { user, now }) => {
  const [old, place] = await Promise.all([store.get('groups', id), store.get('regions', village)])
  if (!place) throw new CallError('badInput', '没有这个村，请重新选一下')
  requireRegion(user, keepers, village)
  if (old) requireRegion(user, keepers, old.village)
  if (await store.add('groups', { _id: id, name, village, ...(dissolved && { dissolvedAt: now }) })) return { id }
  const gone = { dissolvedAt: old?.dissolvedAt ?? now, opengid: _.remove(), claim: _.remove() }
  await store.change(
    'groups',
    { _id: id, ...(old && { village: old.village }) },
    { name, village, ...(dissolved ? gone : { dissolvedAt: _.remove() }) },
  )
  return { id }
})
