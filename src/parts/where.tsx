import { useState } from 'react'
import { within } from '@/lib/region'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Choice, Choices } from '@/ui/choice'
import { chosenNow, type Places } from './places'

interface Props {
  places: Places
  chosen: string[]
  wrong: string | undefined
  onChange: (regions: string[]) => void
}

const namesOf = (places: { _id: string; name: string }[]) => Object.fromEntries(places.map((p) => [p._id, p.name]))

/** Where an alert or a tip goes: villages for a grid worker; for the others towns and counties, or single villages of a town. */
export const Where = ({ places: { larger, villages }, chosen, wrong, onChange }: Props) => {
  const towns = larger.filter((r) => r.level === 'town')
  const [opened, open] = useState(chosen.some((r) => villages.some((v) => v._id === r)))
  const [tapped, setTown] = useState<string>()
  const town = tapped ?? (towns.find((t) => chosen.some((r) => within(r, t._id))) ?? towns[0])?._id
  const shown = larger.length > 0 ? villages.filter((v) => town && within(v._id, town)) : villages
  const change = (ids: string[]) => onChange(chosenNow(chosen, ids))
  if (larger.length === 0) return <Choices label="发给哪些村" options={namesOf(shown)} values={chosen} wrong={wrong} onChange={change} />
  return (
    <Stack>
      <Choices label="发给哪里" options={namesOf(larger)} values={chosen} wrong={wrong} onChange={change} />
      {!opened && (
        <BigButton kind="plain" onTap={() => open(true)}>
          只发给几个村
        </BigButton>
      )}
      {opened && towns.length > 1 && <Choice label="哪个苏木、镇的村" options={namesOf(towns)} value={town} onChoose={setTown} />}
      {opened && <Choices label="只发给这几个村" options={namesOf(shown)} values={chosen} onChange={change} />}
    </Stack>
  )
}
