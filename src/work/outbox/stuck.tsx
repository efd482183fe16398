import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { StuckCard } from './stuck-card'

type StuckMessage = Output<'outbox.state'>['stuck'][number]

/** How many a call takes. */
const most = 50

/** Messages that a person has to decide about. Failed ones may go together; an uncertain one only by itself, since it may arrive twice. */
export const Stuck = ({ stuck, onRetried }: { stuck: StuckMessage[]; onRetried: () => void }) => {
  const { run, busy, trouble } = useMutation()
  const [retried, setRetried] = useState<number>()
  const failed = stuck.filter((one) => one.status === 'failed').slice(0, most)

  const retry = async (ids: string[]) => {
    setRetried(undefined)
    const answer = await run('outbox.retry', { ids })
    if (!answer) return
    setRetried(answer.retried)
    onRetried()
  }

  return (
    <Stack>
      <Title>要您定的</Title>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {retried !== undefined && <Notice kind="good">{`${retried} 条又排上队了，一两分钟内会再发。`}</Notice>}
      {stuck.length === 0 && (
        <Card>
          <Para>没有卡住的提醒。</Para>
        </Card>
      )}
      {failed.length > 1 && (
        <BigButton kind="line" busy={busy && '正在排队…'} onTap={() => void retry(failed.map((one) => one.id))}>
          没发成的 {failed.length} 条，都再发一次
        </BigButton>
      )}
      {stuck.map((one) => (
        <StuckCard key={one.id} one={one} busy={!!busy} onRetry={() => void retry([one.id])} />
      ))}
    </Stack>
  )
}
