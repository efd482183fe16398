import { dayAndTime } from '@/lib/time'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { reportStatuses } from '../../../types/words/report'
import css from './queue.module.scss'

/** What the reporter was told so far. */
export const Replies = ({ replies }: { replies: Output<'report.read'>['replies'] }) => {
  if (replies.length === 0) return null
  return (
    <Card>
      <Title>回复过的</Title>
      {replies.map((one) => (
        <View key={one.at} className={css.replied}>
          <Line>
            <Tag>{one.asks ? '问举报人' : reportStatuses[one.status]}</Tag>
            <Meta>
              {one.by} · {dayAndTime(one.at)}
            </Meta>
          </Line>
          <Para>{one.text}</Para>
        </View>
      ))}
    </Card>
  )
}
