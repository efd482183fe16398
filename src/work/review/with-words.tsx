import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'

interface Props {
  /** The button that opens this. */
  ask: string
  label: string
  most: number
  /** Words to begin from, a tap each. */
  ready: string[]
  /** The button that does it. */
  act: string
  danger?: boolean
  busy: string | false
  onSure: (words: string) => void
}

/** Something that needs its reason: asked for only after the first tap. */
export const WithWords = ({ ask, label, most, ready, act, danger, busy, onSure }: Props) => {
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [wrong, setWrong] = useState<string>()
  const sure = () => {
    if (words.trim().length < 2) return setWrong('写一句为什么。')
    setWrong(undefined)
    onSure(words.trim())
  }
  if (!open)
    return (
      <BigButton kind="line" onTap={() => setOpen(true)}>
        {ask}
      </BigButton>
    )
  return (
    <Card>
      <Stack>
        <Choice
          label="现成的话，点一下就填上"
          options={Object.fromEntries(ready.map((one) => [one, one]))}
          value={words}
          onChoose={setWords}
        />
        <Field label={label} long value={words} maxLength={most} wrong={wrong} onInput={setWords} />
        <BigButton kind={danger ? 'danger' : 'act'} busy={busy} onTap={sure}>
          {act}
        </BigButton>
        <BigButton kind="plain" onTap={() => setOpen(false)}>
          先不{act.slice(0, 2)}
        </BigButton>
      </Stack>
    </Card>
  )
}
