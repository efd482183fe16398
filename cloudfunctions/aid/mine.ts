import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { mayObject } from './life'
import { asked } from './own'

/** Enough for a life. */
const most = 20

export const mine = define('aid.mine', async ({ held }, { user }) => {
  const [own, named] = await Promise.all([
    store.list('aids', { person: user.id }, { sort: [['createdAt', 'desc']], limit: most }),
    held.length > 0 ? store.list('aids', { _id: _.in(held.map(({ id }) => id)) }, { limit: most }) : [],
  ])
  const secrets = new Map(held.map(({ id, secret }) => [id, secret]))
  const others = named.filter((aid) => aid.person !== user.id && asked(aid, user, secrets.get(aid._id)))
  const aids = [...own, ...others].sort((a, b) => b.createdAt - a.createdAt)
  return { aids: aids.map((aid) => ({ ...aid, additions: aid.additions ?? [], mayObject: mayObject(aid) })) }
})
