import { go } from '@/lib/go'
import { day } from '@/lib/time'
import { Card } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Line, Meta, Tag, Title } from '@/ui/words'
import { severities } from '../../../content/words'
import type { Output } from '../../../types/contract'

/** One alert and how many village groups the workers themselves say it is in (M2). */
export const AlertTask = ({ alert }: { alert: Output<'alert.desk'>['alerts'][number] }) => {
  const posted = `网格员自报：已发到 ${alert.posted} / ${alert.groups} 个群`
  const until = alert.inForce ? `${day(alert.expires)}前有效` : '已过有效期'
  const kind = alert.inForce ? severities[alert.severity] : '已过期'
  return (
    <Button onTap={() => go('work/groups', { id: alert._id })} label={`${kind} ${until} ${alert.headline} ${posted}`}>
      <Card silent {...(alert.inForce ? { kind: 'alert' as const } : {})}>
        <Line>
          <Tag color={alert.inForce ? 'red' : 'sky'}>{kind}</Tag>
          <Meta>{until}</Meta>
        </Line>
        <Title level={3}>{alert.headline}</Title>
        <Meta>{posted}</Meta>
      </Card>
    </Button>
  )
}
