import { define } from '../_kit/define'
import { inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

export const settings = define('county.settings', async (_input, { user }) => {
  const mine = inRegions(regionsOf(user, ['admin']))
  const places = await store.list('regions', { _id: mine, level: _.in(['county', 'town']) }, { sort: [['_id', 'asc']] })
  const people = await store.byId(
    'people',
    places.flatMap(({ set = {} }) => Object.values(set).map(({ by }) => by)),
  )
  return {
    places: places.map(({ dutyRobot, set = {}, ...place }) => ({
      ...{ ...place, hasRobot: !!dutyRobot },
      set: Object.fromEntries(Object.entries(set).map(([setting, { at, by }]) => [setting, { at, by: people.get(by)?.name ?? '管理员' }])),
    })),
  }
})
