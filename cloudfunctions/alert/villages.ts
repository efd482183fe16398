import type { Group } from '../../types/entities/group'
import { define } from '../_kit/define'
import { inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { viewers } from './viewers'

export const villages = define('alert.villages', async (_input, { user }) => {
  const here = inRegions(regionsOf(user, viewers))
  const [regions, groups] = await Promise.all([
    store.all('regions', { _id: here, level: 'village' }),
    store.all('groups', _.and({ village: here }, { dissolvedAt: _.exists(false) })),
  ])
  const byVillage = new Map<string, Group[]>()
  for (const group of groups) byVillage.set(group.village, [...(byVillage.get(group.village) ?? []), group])
  return { villages: regions.map((village) => ({ ...village, groups: byVillage.get(village._id) ?? [] })) }
})
