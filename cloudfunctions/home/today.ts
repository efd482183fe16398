import { define } from '../_kit/define'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'
import { chooseTip } from './choose-tip'

export const today = define('home.today', async (input, { user, now }) => {
  const villageId = user.person?.village ?? input.village
  const audiences = user.person?.audiences.length ? user.person.audiences : (input.audiences ?? [])
  const [village, alerts, tips] = await Promise.all([
    villageId ? store.get('regions', villageId) : null,
    villageId
      ? store.list('alerts', { regions: _.in(pathTo(villageId)), expires: _.gt(now) }, { sort: [['effective', 'desc']], limit: 5 })
      : [],
    store.list('tips', {}, { sort: [['_id', 'asc']] }),
  ])
  return { village, alerts, audiences, grants: user.grants, ...chooseTip(tips, audiences, now) }
})
