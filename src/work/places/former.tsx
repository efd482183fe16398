import { dateOfTime } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { List } from '@/ui/list'
import { More } from '@/ui/more'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

type FormerPlace = NonNullable<Output<'county.places'>['former']>[number]

interface Props {
  former: FormerPlace[]
  onMoved: () => void
}

/** Villages that went into another, schools that closed. What has not all gone along goes on by itself, or at once by a tap. */
export const Former = ({ former, onMoved }: Props) => {
  const { run, busy, trouble } = useMutation({ onConflict: onMoved })
  const moveOn = (which: { place: string; into: string }) => void run('county.close', which, { onDone: onMoved })
  return (
    <>
      <Title>并了的、撤了的</Title>
      {former.map(
        ({ name, into, left }) =>
          left && (
            <BigButton key={left.place} kind="line" busy={busy && '正在移…'} onTap={() => moveOn(left)}>
              {`${name}还没移完，接着移到${into}`}
            </BigButton>
          ),
      )}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <More items={former.map(inWords)}>{(shown) => <List items={shown} />}</More>
    </>
  )
}

const inWords = ({ name, into, at, by, left }: FormerPlace): string =>
  `${name}　${into ? `并到${into}` : '撤了'}，${dateOfTime(at)}，${by}${left ? '，还没移完' : ''}`
