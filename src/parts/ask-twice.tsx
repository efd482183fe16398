import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Para } from '@/ui/words'

interface Props {
  /** The button that opens the question. */
  ask: string
  /** What happens, said before it does. */
  say: string
  /** The button that does it, and the one that does not. */
  act: string
  leave: string
  busy: string | false | undefined
  trouble: string
  onSure: () => void
}

/** Something that is not to happen by a slip: asked once, said what it does. */
export const AskTwice = ({ ask, say, act, leave, busy, trouble, onSure }: Props) => {
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <BigButton kind="plain" onTap={() => setOpen(true)}>
        {ask}
      </BigButton>
    )
  return (
    <Card>
      <Stack>
        <Para>{say}</Para>
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <BigButton kind="danger" busy={busy} onTap={onSure}>
          {act}
        </BigButton>
        <BigButton kind="plain" onTap={() => setOpen(false)}>
          {leave}
        </BigButton>
      </Stack>
    </Card>
  )
}
