import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import type { Form, Place, Written } from './forms'

interface Props {
  place: Place
  form: Form
  onSaved: () => void
  /** Another was faster: what stands now is shown above, what is written here stays. */
  onConflict: () => void
  onClose: () => void
}

export const Editor = (props: Props) => (props.form.secret ? <Unkept {...props} /> : <Kept {...props} />)

const Kept = (props: Props) => {
  const { value, write, sent } = useWritten('setting', `${props.place._id} ${props.form.setting}`, props.form.begin(props.place))
  return <Fields {...props} value={value} write={write} sent={sent} />
}

const Unkept = (props: Props) => {
  const [value, setValue] = useState(props.form.begin(props.place))
  return <Fields {...props} value={value} write={(more) => setValue({ ...value, ...more })} sent={() => {}} />
}

const Fields = ({
  place,
  form,
  onSaved,
  onConflict,
  onClose,
  value,
  write,
  sent,
}: Props & { value: Written; write: (more: Written) => void; sent: () => void }) => {
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict })
  const save = () => {
    const values = form.values(Object.fromEntries(Object.entries(value).map(([name, typed]) => [name, typed.trim()])))
    if (typeof values === 'string') return setTrouble(values)
    const onDone = () => {
      sent()
      onSaved()
    }
    void run('county.set', { region: place._id, values, after: place.set[form.setting]?.at ?? null }, { onDone })
  }
  return (
    <Stack>
      {Object.entries(form.fields).map(([name, { max, options, ...field }]) => {
        const put = (typed: string) => {
          setTrouble('')
          write({ [name]: typed })
        }
        return options ? (
          <Choice key={name} label={field.label} options={options} value={value[name]} onChoose={put} />
        ) : (
          <Field key={name} {...field} value={value[name] ?? ''} maxLength={max} onInput={put} />
        )
      })}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton busy={busy && '正在存…'} onTap={save}>
        存好
      </BigButton>
      <BigButton
        kind="plain"
        onTap={() => {
          sent()
          onClose()
        }}
      >
        不改了
      </BigButton>
    </Stack>
  )
}
