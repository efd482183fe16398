import { go } from '@/lib/go'
import { day } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../types/contract'
import { kindOf } from './alert-kind'
import { groupText } from './alert-out'
import { Copy } from './copy'
import { PutUp } from './put-up'

type Current = Output<'material.current'>['alerts'][number]

interface Props {
  alert: Current
  /** Where it is up already. */
  spots?: string[]
  onDone?: () => void
}

/** An alert in force for whoever shows it on a screen or publishes it elsewhere; a cancellation is told on, and goes on no screen. */
export const AlertToTake = ({ alert, spots = [], onDone }: Props) => (
  <Card kind="alert" role="group" label={`${kindOf(alert)}，${alert.headline}`}>
    <Stack>
      <Tag color="red">{kindOf(alert)}</Tag>
      <Title>{alert.headline}</Title>
      {[...alert.lines, alert.instruction].map((line) => (
        <Para key={line}>{line}</Para>
      ))}
      <Meta>{`${alert.source} · ${day(alert.effective)}发布 · ${day(alert.expires)}前有效`}</Meta>
      {spots.length > 0 && <Notice kind="good">{`已经放在：${spots.join('、')}`}</Notice>}
      <Copy text={groupText(alert)} />
      {alert.msgType !== 'Cancel' && (
        <>
          <BigButton kind="soft" label={`看海报，${alert.headline}`} onTap={() => go('work/showing', { alert: alert._id })}>
            看海报
          </BigButton>
          <PutUp
            {...{ kind: 'alert', item: alert._id, what: alert.headline, ends: alert.expires, regions: alert.regions }}
            {...(onDone && { onDone })}
          />
        </>
      )}
    </Stack>
  </Card>
)
