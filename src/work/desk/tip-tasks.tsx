import { go } from '@/lib/go'
import { day } from '@/lib/time'
import { Card, Stack } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Line, Meta, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { tasks } from './alert-task'
import { StopTip } from './stop-tip'

type Tips = Output<'alert.desk'>['tips']

/** The tips that are on their way into groups. */
export const TipTasks = ({ tips, worker, onStopped }: { tips: Tips; worker: boolean; onStopped: () => void }) =>
  tips.length === 0 ? null : (
    <>
      <Title>正在发的小知识</Title>
      {tips.map((tip) => (
        <Stack key={tip._id}>
          <TipTask tip={tip} worker={worker} />
          {tip.mayStop && <StopTip id={tip._id} onStopped={onStopped} />}
        </Stack>
      ))}
    </>
  )

const TipTask = ({ tip, worker }: { tip: Tips[number]; worker: boolean }) => {
  const { _id, headline, source, effective } = tip
  const from = `${source} · ${day(effective)}`
  const sent = tasks(tip)
  return (
    <Button onTap={() => go(worker ? 'work/groups' : 'work/coverage', { id: _id })} label={`小知识 ${from} ${headline} ${sent}`}>
      <Card silent>
        <Line>
          <Tag>小知识</Tag>
          <Meta>{from}</Meta>
        </Line>
        <Title level={3}>{headline}</Title>
        <Meta>{sent}</Meta>
      </Card>
    </Button>
  )
}
