import { BigButton } from './big-button'
import { Card, Stack } from './card'
import { Para } from './words'

interface Props {
  /** What went, said so that it is known again. */
  words: string
  back?: string
  busy?: string | false | undefined
  onBack: () => void
}

/** Something just went from sight by a tap: for a slip it is put back from here. */
export const TakenOut = ({ words, back = '点错了，放回来', busy, onBack }: Props) => (
  <Card kind="good">
    <Stack>
      <Para>{words}</Para>
      <BigButton kind="plain" busy={busy} onTap={onBack}>
        {back}
      </BigButton>
    </Stack>
  </Card>
)
