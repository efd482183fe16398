import { define } from '../_kit/define'
import { inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

const perPage = 20

export const activities = define('aid.activities', async ({ page }, { user }) => {
  const tops = regionsOf(user, ['justice'])
  const [found, regions] = await Promise.all([
    store.list(
      'activities',
      { region: inRegions(tops) },
      {
        sort: [
          ['day', 'desc'],
          ['_id', 'asc'],
        ],
        skip: page * perPage,
        limit: perPage + 1,
      },
    ),
    store.list('regions', { _id: _.in(tops) }),
  ])
  return { activities: found.slice(0, perPage), more: found.length > perPage, regions }
})
