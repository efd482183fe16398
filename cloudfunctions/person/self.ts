import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { nameOf, postsOf } from './posts'

export const self = define('person.self', async (_input, { user, now }) => {
  const [posts, seat] = await Promise.all([postsOf(user.grants), user.webId ? store.get('staffSessions', user.webId) : null])
  return { name: nameOf(user.person), posts, ...(seat && seat.expires > now && { until: seat.expires }) }
})
