import { go } from '@/lib/go'
import { day } from '@/lib/time'
import { kindOf } from '@/parts/alert-kind'
import { givenBackWords } from '@/parts/given-back'
import { Card } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Line, Meta, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { alertStatuses, severities } from '../../../types/words/alert'

export type Listed = Output<'alert.desk'>['alerts'][number]

/** Not in force yet: whoever wrote it or decides about it comes here. */
const onTheWay = ({ status }: Listed) => status === 'draft' || status === 'submitted'

/** How it stands, in a word. */
const alertStatus = (alert: Listed) => {
  if (alert.toApprove) return '等您审核'
  if (alert.givenBack) return '退回来要改'
  if (alert.status === 'inForce') return alert.inForce ? severities[alert.severity] : '已过期'
  return alertStatuses[alert.status]
}

/** What is said of its village groups, the workers' own word (M2) and a system's (M3) apart. */
export const tasks = ({ groups, posted, confirmed }: Pick<Listed, 'groups' | 'posted' | 'confirmed'>) =>
  `网格员自报：已发到 ${posted} / ${groups} 个群${confirmed > 0 ? `；系统确认：${confirmed} 个` : ''}`

/** One alert: how it stands and how many village groups it is in, as the workers themselves say (M2) and as a system does (M3). */
export const AlertTask = ({ alert, worker }: { alert: Listed; worker: boolean }) => {
  const sent = alert.givenBack ? givenBackWords(alert.givenBack) : onTheWay(alert) ? alert.source : tasks(alert)
  const flagged = alert.flagged ? `${alert.flagged}，看看还要不要留` : ''
  const until = alert.expires > Date.now() ? `${day(alert.expires)}前有效` : '已过有效期'
  const stands = `${alert.msgType === 'Alert' ? '' : `${kindOf(alert)} · `}${alertStatus(alert)}`
  const open = () => {
    if (alert.status === 'draft' && alert.own) go('work/write', { id: alert._id })
    else go(worker && !onTheWay(alert) ? 'work/groups' : 'work/review', { id: alert._id })
  }
  return (
    <Button onTap={open} label={[stands, until, alert.headline, sent, flagged].filter(Boolean).join(' ')}>
      <Card silent kind={alert.inForce ? 'alert' : onTheWay(alert) ? undefined : 'past'}>
        <Line>
          <Tag color={alert.inForce || alert.toApprove || alert.givenBack ? 'red' : onTheWay(alert) ? 'sky' : 'ink'}>{stands}</Tag>
          <Meta>{until}</Meta>
        </Line>
        <Title level={3}>{alert.headline}</Title>
        <Meta>{sent}</Meta>
        {flagged && <Notice kind="wrong">{flagged}</Notice>}
      </Card>
    </Button>
  )
}
