import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'
import type { Output } from '../../../types/contract'

interface Props {
  former: NonNullable<Output<'county.places'>['former']>
  onMoved: () => void
}

/** Villages whose groups and people have not all gone along: it goes on by itself, or at once by a tap. */
export const LeftBehind = ({ former, onMoved }: Props) => {
  const { run, busy, trouble } = useMutation({ onConflict: onMoved })
  const left = former.flatMap(({ name, into, left }) => (left ? [{ name, into, left }] : []))
  const moveOn = async (which: { place: string; into: string }) => {
    if (await run('county.close', which)) onMoved()
  }
  return (
    <>
      {left.map(({ name, into, left }) => (
        <BigButton key={left.place} kind="line" busy={busy && '正在移…'} onTap={() => void moveOn(left)}>
          {`${name}还没移完，接着移到${into}`}
        </BigButton>
      ))}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
    </>
  )
}
