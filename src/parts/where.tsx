import { useState } from 'react'
import { within } from '@/lib/region'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Choice, Choices } from '@/ui/choice'
import { Field } from '@/ui/field'
import { chosenNow, type Places } from './places'

interface Props {
  places: Places
  chosen: string[]
  wrong: string | undefined
  onChange: (regions: string[]) => void
}

/** More than a town has; a search that finds more wants another letter. */
const most = 40

const namesOf = (places: { _id: string; name: string }[]) => Object.fromEntries(places.map((p) => [p._id, p.name]))

/** Where an alert or a tip goes: villages for a grid worker; for the others towns and counties, or single villages of a town. */
export const Where = ({ places: { larger, villages }, chosen, wrong, onChange }: Props) => {
  const towns = larger.filter((r) => r.level === 'town')
  const [tappedOpen, open] = useState(false)
  const opened = tappedOpen || chosen.some((r) => villages.some((v) => v._id === r))
  const [tapped, setTown] = useState<string>()
  const town = tapped ?? (towns.find((t) => chosen.some((r) => within(r, t._id))) ?? towns[0])?._id
  const [typed, setTyped] = useState('')
  const words = typed.trim()
  const found = villages.filter((v) => (words ? v.name.includes(words) || chosen.includes(v._id) : town && within(v._id, town)))
  const shown = larger.length > 0 ? found.slice(0, most) : villages
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
      {opened && towns.length > 1 && (
        <>
          <Field label="找村" type="search" placeholder="写村名里的一两个字" value={typed} onInput={setTyped} />
          {!words && <Choice label="哪个苏木、镇的村" options={namesOf(towns)} value={town} onChoose={setTown} />}
        </>
      )}
      {opened && (
        <Choices
          label="只发给这几个村"
          options={namesOf(shown)}
          values={chosen}
          onChange={(ids) => {
            open(true)
            change(ids)
          }}
        />
      )}
    </Stack>
  )
}
