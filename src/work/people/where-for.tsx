import { useState } from 'react'
import { within } from '@/lib/region'
import { Choice, Choices } from '@/ui/choice'
import type { Output } from '../../../types/contract'
import type { Role } from '../../../types/entities/person'
import { levelsOf } from '../../../types/words/staff'

export type Place = Output<'staff.list'>['places'][number]

/** Whether a role can be held there. */
export const fits = (role: Role, { level }: Place): boolean => levelsOf(role).includes(level)

interface Props {
  role: Role
  places: Place[]
  chosen: string[]
  onChoose: (regions: string[]) => void
  /** Just one place. */
  one?: boolean
}

/** Chooses where a role is held: where it may be a village or a school first the town, where there are several. */
export const WhereFor = ({ role, places, chosen, onChoose, one }: Props) => {
  const [opened, open] = useState<string>()
  const fitting = places.filter((place) => fits(role, place))
  const small = fitting.filter(({ level }) => level === 'village' || level === 'school')
  const towns = places.filter(({ _id, level }) => level === 'town' && small.some((one) => within(one._id, _id)))
  const town =
    opened ?? towns.find(({ _id }) => chosen.some((region) => within(region, _id)))?._id ?? (towns.length === 1 ? towns[0]?._id : undefined)
  const shown = towns.length > 1 ? fitting.filter(({ _id, level }) => level === 'county' || (town && within(_id, town))) : fitting
  return (
    <>
      {towns.length > 1 && <Choice label="哪个苏木、镇" options={namesOf(towns)} value={town} onChoose={open} />}
      {shown.length > 0 && one && (
        <Choice label="在哪儿" options={namesOf(shown)} value={chosen[0]} onChoose={(region) => onChoose([region])} />
      )}
      {shown.length > 0 && !one && <Choices label="在哪儿" options={namesOf(shown)} values={chosen} onChange={onChoose} />}
    </>
  )
}

const namesOf = (all: Place[]) => Object.fromEntries(all.map(({ _id, name }) => [_id, name]))
