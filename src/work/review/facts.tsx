import { dayAndTime } from '@/lib/time'
import { givenBackWords } from '@/parts/given-back'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Line, Meta, Para, Tag } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { alertStatuses } from '../../../types/words/alert'

/** How it stands, who wrote and who approved it, where it goes. */
export const Facts = ({ read: { alert, inForce, author, approver, groups, givenBack } }: { read: Output<'alert.read'> }) => (
  <Card>
    <Line>
      <Tag color={inForce ? 'red' : 'sky'}>{alert.status === 'inForce' && !inForce ? '已过期' : alertStatuses[alert.status]}</Tag>
      <Meta>{dayAndTime(alert.effective)}</Meta>
    </Line>
    <Para>
      {author}写的{approver && `，${approver}审核通过`}。
    </Para>
    {alert.status !== 'draft' && alert.status !== 'submitted' && <Para>发给 {groups} 个群。</Para>}
    {givenBack && <Notice kind="wrong">{givenBackWords(givenBack)}</Notice>}
    {alert.flagged && <Notice kind="wrong">{`${alert.flagged}，看看这条还要不要留。`}</Notice>}
  </Card>
)
