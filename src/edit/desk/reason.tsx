import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'

interface Props {
  /** The button that opens this. */
  ask: string
  label: string
  /** The button that does it. */
  act: string
  danger?: boolean
  most: number
  begin?: string
  /** What is wrong with the words, if anything. */
  judge: (words: string) => string | undefined
  busy: string | false
  onSure: (words: string) => void
}

/** Something that needs a word or a day with it: asked for only after the first tap. */
export const Reason = ({ ask, label, act, danger, most, begin = '', judge, busy, onSure }: Props) => {
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState(begin)
  const [wrong, setWrong] = useState<string>()
  const sure = () => {
    setWrong(judge(words.trim()))
    if (!judge(words.trim())) onSure(words.trim())
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
        <Field label={label} long={most > 10} value={words} maxLength={most} wrong={wrong} onInput={setWords} />
        <BigButton kind={danger ? 'danger' : 'act'} busy={busy} onTap={sure}>
          {act}
        </BigButton>
        <BigButton kind="plain" onTap={() => setOpen(false)}>
          先不做
        </BigButton>
      </Stack>
    </Card>
  )
}
