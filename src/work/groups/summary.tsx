import { kindOf } from '@/parts/alert-kind'
import { standsUntil } from '@/parts/alert-words'
import { Card } from '@/ui/card'
import { Meta, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

/** Which alert or tip this is; grey when it no longer holds. */
export const Summary = ({ alert, past }: { alert: Output<'alert.groups'>['alert']; past: string | undefined }) => (
  <Card kind={past ? 'past' : 'alert'}>
    {(past || alert.msgType !== 'Alert') && (
      <Tag color={past ? 'ink' : 'red'}>
        {kindOf(alert)}
        {past && ` · ${past}`}
      </Tag>
    )}
    <Title>{alert.headline}</Title>
    <Meta>{standsUntil(alert)}</Meta>
  </Card>
)
