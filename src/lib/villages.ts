import type { Output } from '../../types/contract'
import { useCall } from './use-call'

type Regions = Output<'home.villages'>['regions']

export interface Town {
  _id: string
  name: string
  villages: Regions
}

/** The towns that have villages, each with its own. */
const byTown = (regions: Regions): Town[] =>
  regions
    .filter((r) => r.level === 'town')
    .map((town) => ({ ...town, villages: regions.filter((r) => r.level === 'village' && r._id.startsWith(`${town._id}/`)) }))
    .filter((town) => town.villages.length > 0)

/** The villages to choose from; kept on the phone. */
export const useTowns = () => {
  const { data, ...rest } = useCall('home.villages', {}, { keep: 'villages' })
  return { towns: data && byTown(data.regions), ...rest }
}
