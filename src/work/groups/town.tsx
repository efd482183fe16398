import { type ReactNode, useState } from 'react'
import { within } from '@/lib/region'
import { useGrants } from '@/lib/use-grants'
import { useTowns } from '@/lib/villages'
import { Choice } from '@/ui/choice'
import type { Role } from '../../../types/entities/person'

const lookers: readonly Role[] = ['editor', 'commandRoom', 'police', 'leader']

/** Whose place is a whole county looks at one town's groups at a time; for everybody else there is nothing to choose. `named`: the place asked for. */
export const useTown = (named: string | undefined): [region: string | undefined, choice: ReactNode] => {
  const [chosen, choose] = useState<string>()
  const counties = useGrants()?.filter((g) => lookers.includes(g.role) && !g.region.includes('/')) ?? []
  const towns = useTowns().towns?.filter((t) => counties.some((c) => within(t._id, c.region))) ?? []
  if (named || towns.length <= 1) return [named, null]
  const town = chosen ?? towns[0]?._id
  const options = Object.fromEntries(towns.map((t) => [t._id, t.name]))
  return [town, <Choice key="town" label="看哪个苏木、镇的群" options={options} value={town} onChoose={choose} />]
}
