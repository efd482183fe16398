import { useState } from 'react'
import { CallFailed, call } from '@/lib/call'
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
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ kind: 'good' | 'wrong'; words: string }>()
  const failed = stuck.filter((one) => one.status === 'failed').slice(0, most)

  const retry = async (ids: string[]) => {
    setBusy(true)
    setSaid(undefined)
    try {
      const { retried } = await call('outbox.retry', { ids })
      setSaid({ kind: 'good', words: `${retried} 条又排上队了，一两分钟内会再发。` })
      onRetried()
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      setSaid({ kind: 'wrong', words: e.message })
    } finally {
      setBusy(false)
    }
  }

  return (
    <Stack>
      <Title>要您定的</Title>
      {said && <Notice kind={said.kind}>{said.words}</Notice>}
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
        <StuckCard key={one.id} one={one} busy={busy} onRetry={() => void retry([one.id])} />
      ))}
    </Stack>
  )
}
