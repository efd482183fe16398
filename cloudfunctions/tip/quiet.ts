import { define } from '../_kit/define'
import { inRegions, regionsOf } from '../_kit/region'
import { store } from '../_kit/store'
import { quietKeepers } from './quiet-keepers'

export const quiet = define('tip.quiet', async (_input, { user }) => {
  const mine = inRegions(regionsOf(user, quietKeepers))
  const towns = await store.list('regions', { _id: mine, level: 'town' }, { sort: [['_id', 'asc']] })
  return {
    towns: towns.map(({ set, ...town }) => ({
      ...{ ...town, quiet: town.quiet ?? { weekdays: [], dates: [] } },
      ...(set?.quiet && { set: set.quiet.at }),
    })),
  }
})
