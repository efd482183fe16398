import { useState } from 'react'
import { dayAndTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { channels, messageStatuses } from '../../../types/words/message'

interface Props {
  one: Output<'outbox.state'>['stuck'][number]
  busy: boolean
  onRetry: () => void
}

/** One message that does not get on. Where it may have arrived already, sending again takes a second tap. */
export const StuckCard = ({ one: { channel, to, headline, status, reason, at }, busy, onRetry }: Props) => {
  const [asked, setAsked] = useState(false)
  const doubtful = status === 'uncertain' && !asked
  return (
    <Card>
      <Line>
        <Tag color="red">{messageStatuses[status]}</Tag>
        <Meta>{dayAndTime(at)}</Meta>
      </Line>
      <Title level={3}>
        {channels[channel]} · {to}
      </Title>
      <Para>{reason}</Para>
      <Meta>{headline}</Meta>
      {asked && <Notice>上一次可能已经到了，再发也许会收到两条。</Notice>}
      <BigButton kind="line" disabled={busy} onTap={doubtful ? () => setAsked(true) : onRetry}>
        {asked ? '知道了，还是再发' : '再发一次'}
      </BigButton>
    </Card>
  )
}
