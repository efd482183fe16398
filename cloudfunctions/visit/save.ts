import { forbiddenContacts } from '../../wording/checks/contacts'
import { plainOf } from '../../wording/plain'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import { ownHousehold } from './own'

/** More than anyone can call on: a list of this length would be a register. */
const most = 100

export const save = define('visit.save', async ({ id, ...words }, { user, now }) => {
  requireRegion(user, ['gridWorker'], words.village)
  requireNoNumber(words.label)
  if ((await store.get('regions', words.village))?.level !== 'village') throw new CallError('badInput', '没有这个村，请重新选一下')
  await oneAtATime(`visit.${words.village}`, now, async (t) => {
    const old = await ownHousehold(user, id)
    if (old?.village !== words.village && (await store.count('households', { village: words.village })) >= most)
      throw new CallError('badInput', `一个村最多记 ${most} 户，先去掉几户不用上门的`)
    await (old ? t.change('households', id, words) : t.add('households', { _id: id, ...words }))
  })
  return { id }
})

/** Telephone and identity numbers, in figures or written out. */
const requireNoNumber = (label: string) => {
  const narrow = plainOf(label).text.replace(/[^\p{L}\p{N}]/gu, '')
  if (/\d{5}|[零〇幺一二三四五六七八九]{7}/.test(narrow) || forbiddenContacts(label).length > 0)
    throw new CallError('badInput', '只写这一户在哪里，不要写电话和证件号')
}
