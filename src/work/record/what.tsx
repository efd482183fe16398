import { useState } from 'react'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { type Form, forms, systemForms } from '../../../types/words/ledger'
import { type Draft, laterDay, today } from './draft'

interface Props {
  draft: Draft
  places: { _id: string; name: string }[]
  write: (change: Partial<Draft>) => void
}

const entered = Object.entries(forms).filter(([form]) => !(systemForms as readonly string[]).includes(form))

/** What, where and when: three taps, and fewer when it is as last time. */
export const What = ({ draft, places, write }: Props) => {
  const now = today()
  const days = { [now]: '今天', [laterDay(now, -1)]: '昨天', [laterDay(now, -2)]: '前天', other: '别的日子' }
  // what was done last time stands first, and nothing moves under the finger
  const [begun] = useState(draft.form)
  const first = entered.filter(([form]) => form === begun)
  const options = Object.fromEntries([...first, ...entered.filter((one) => !first.includes(one))]) as Record<Form, string>
  const shown = draft.day in days ? draft.day : 'other'
  return (
    <>
      <Choice label="做了什么" options={options} value={draft.form as Form} onChoose={(form) => write({ form })} />
      {places.length > 1 && (
        <Choice
          label="在哪里"
          options={Object.fromEntries(places.map(({ _id, name }) => [_id, name]))}
          value={draft.region}
          onChoose={(region) => write({ region })}
          few={8}
        />
      )}
      <Choice label="哪天" options={days} value={shown} onChoose={(day) => write({ day: day === 'other' ? '' : day })} />
      {shown === 'other' && <Field label="日子" type="date" value={draft.day} onInput={(day) => write({ day })} />}
    </>
  )
}
