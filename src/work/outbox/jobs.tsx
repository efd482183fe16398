import { dayAndTime } from '@/lib/time'
import { Card } from '@/ui/card'
import { Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

type JobState = Output<'outbox.state'>['jobs'][number]

const stages: Record<JobState['stage'], string> = {
  dispatches: '正在派到各群',
  customerGroups: '正在交给企业微信',
  workers: '正在告诉网格员',
  dutyGroups: '正在告诉值班群',
  residents: '正在告诉订阅的居民',
  done: '都派完了',
}

/** The alerts that are still being handed on. */
export const Jobs = ({ jobs }: { jobs: JobState[] }) => (
  <>
    {jobs.length === 0 && (
      <Card>
        <Para>没有正在往下派的预警。</Para>
      </Card>
    )}
    {jobs.map(({ _id, headline, stage, dispatches, messages, createdAt }) => (
      <Card key={_id} kind="alert">
        <Tag>{stages[stage]}</Tag>
        <Title level={3}>{headline}</Title>
        <Meta>
          已派 {dispatches} 个群，已做好 {messages} 条提醒 · {dayAndTime(createdAt)}开始
        </Meta>
      </Card>
    ))}
  </>
)
