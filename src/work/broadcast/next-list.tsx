import { BigButton } from '@/ui/big-button'
import { Meta } from '@/ui/words'
import type { Output } from '../../../types/contract'

type Others = NonNullable<Output<'broadcast.day'>['others']>

interface Props {
  others: Others | undefined
  onGo: (region: string, day: string) => void
}

/** Whoever agrees to several villages' lists goes from one to the next without going back; each is read and agreed to by itself. */
export const NextList = ({ others, onGo }: Props) =>
  others ? (
    <>
      <Meta>{`另外还有${others.count}张单子等您批。`}</Meta>
      <BigButton kind="line" onTap={() => onGo(others.next.region, others.next.day)}>
        {`看下一张：${others.next.what}`}
      </BigButton>
    </>
  ) : null
