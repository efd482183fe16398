import { within } from '@/lib/region'
import { useCall } from '@/lib/use-call'
import { useGrants } from '@/lib/use-grants'
import type { Output } from '../../types/contract'
import type { Grant, Role } from '../../types/entities/person'
import { roles } from '../../types/words/people'

type Named = Output<'home.villages'>['regions'][number]

/** Where an author may send an alert. */
export interface Places {
  /** Counties and towns, for those who may name them. */
  larger: Named[]
  villages: Output<'alert.villages'>['villages']
  /** All of theirs, as few names as possible. */
  all: string[]
  /** Who residents will read as the source. The cloud decides; this is for the preview. */
  source: (regions: string[]) => string
}

const wide: readonly Role[] = ['police', 'commandRoom', 'editor']

export const usePlaces = (villages: Places['villages']): Places => {
  const grants = useGrants() ?? []
  const regions = useCall('home.villages', {}, { keep: 'villages' }).data?.regions ?? []
  return placesOf(grants, regions, villages)
}

const placesOf = (grants: Grant[], regions: Named[], villages: Places['villages']): Places => {
  const tops = grants.filter((g) => wide.includes(g.role)).map((g) => g.region)
  const larger = regions.filter((r) => r.level !== 'village' && tops.some((top) => within(r._id, top)))
  const role = wide.find((r) => grants.some((g) => g.role === r)) ?? 'gridWorker'
  const source = (chosen: string[]) => `${roles[role]} · ${regions.find((r) => r._id === smallest(chosen))?.name ?? ''}`
  return { larger, villages, all: larger.length > 0 ? fewest(larger.map((r) => r._id)) : villages.map((v) => v._id), source }
}

/** Removes regions that lie within another one of the list. */
const fewest = (regions: string[]) => regions.filter((r) => !regions.some((top) => top !== r && within(r, top)))

/** The new choice: the last one tapped takes the place of what lies in it and of what it lies in. */
export const chosenNow = (before: string[], tapped: string[]): string[] => {
  const added = tapped.find((r) => !before.includes(r))
  if (!added) return tapped
  return tapped.filter((r) => r === added || !(within(r, added) || within(added, r)))
}

/** The smallest region that contains all of them. */
const smallest = ([first = '', ...others]: string[]) => {
  const parts = first.split('/')
  const paths = parts.map((_part, i) => parts.slice(0, parts.length - i).join('/'))
  return paths.find((path) => others.every((v) => within(v, path)))
}
