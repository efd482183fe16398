import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

export const follow = define('person.follow', async ({ villages }, { user, now }) => {
  const wanted = [...new Set(villages)]
  const follows = await store.list('regions', { _id: _.in(wanted), level: 'village' })
  if (follows.length < wanted.length) throw new CallError('badInput', '有的村不在名单里，请重新选')
  if (!(await store.add('people', { _id: user.id, grants: [], since: now, audiences: [], follows: wanted })))
    await store.updateWhere('people', { _id: user.id }, { follows: wanted })
  return { follows }
})
