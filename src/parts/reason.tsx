import { useState } from 'react'
import { useWritten, type WrittenKind } from '@/lib/written'
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
  ready?: string[]
  begin?: string
  /** A day is asked for, not words. */
  day?: boolean
  /** As what the words are kept until they were sent, and of which thing. */
  kept: [kind: WrittenKind, id: string]
  /** What is wrong with the words, if anything. */
  judge?: (words: string) => string | undefined
  /** The button that does it, and the one that does not. */
  act: string
  leave?: string
  danger?: boolean
  busy: string | false
  /** Gives nothing when it was not done. */
  onSure: (words: string) => Promise<unknown>
}

const someWords = (words: string) => (words.length < 2 ? '写一句为什么。' : undefined)

/** Something that needs a word or a day with it: asked for only after the first tap. */
export const Reason = ({
  ask,
  label,
  most,
  ready,
  begin = '',
  judge = someWords,
  act,
  leave = '先不做',
  day,
  danger,
  busy,
  kept,
  onSure,
}: Props) => {
  const { value, unsent, write, sent } = useWritten(...kept, { words: begin })
  const { words } = value
  const setWords = (next: string) => write({ words: next })
  const [open, setOpen] = useState(unsent)
  const [wrong, setWrong] = useState<string>()
  const sure = async () => {
    const trouble = judge(words.trim())
    setWrong(trouble)
    if (trouble || !(await onSure(words.trim()))) return
    sent()
    setOpen(false)
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
        {ready && (
          <Choice
            label="现成的话，点一下就填上"
            options={Object.fromEntries(ready.map((one) => [one, one]))}
            value={words}
            onChoose={setWords}
          />
        )}
        <Field
          label={label}
          long={!day}
          {...(day ? { type: 'date' } : { maxLength: most })}
          value={words}
          wrong={wrong}
          onInput={setWords}
        />
        <BigButton kind={danger ? 'danger' : 'act'} busy={busy} onTap={() => void sure()}>
          {act}
        </BigButton>
        <BigButton kind="plain" onTap={() => setOpen(false)}>
          {leave}
        </BigButton>
      </Stack>
    </Card>
  )
}
