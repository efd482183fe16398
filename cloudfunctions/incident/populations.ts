import { largerIn } from '../_domain/known-incidents'
import { define } from '../_kit/define'
import { inRegions, regionsOf } from '../_kit/region'
import { store } from '../_kit/store'
import { namesOf } from './names'

export const populations = define('incident.populations', async (_input, { user }) => {
  const mine = regionsOf(user, ['police', 'admin'])
  const [all, places] = await Promise.all([store.all('populations', { region: inRegions(mine) }), largerIn(mine)])
  const nameOf = await namesOf(all.map(({ by }) => by))
  return {
    places,
    populations: all.map(({ earlier = [], ...one }) => ({ ...one, by: nameOf(one.by), before: earlier.map(({ people }) => people) })),
  }
})
