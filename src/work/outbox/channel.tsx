import { Card } from '@/ui/card'
import { Text, View } from '@/ui/elements'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { channels, messageStatuses } from '../../../types/words/message'
import css from './outbox.module.scss'

type State = Output<'outbox.state'>['channels'][number]

/** One channel's messages of the last thirty days, by how they stand, and why some do not get on. */
export const Channel = ({ state: { channel, counts, reasons } }: { state: State }) => (
  <Card>
    <Title>{channels[channel]}</Title>
    {(Object.keys(messageStatuses) as (keyof typeof messageStatuses)[]).map((status) => (
      <View key={status} className={css.fact}>
        <Text>{messageStatuses[status]}</Text>
        <Text className={css.value}>{counts[status] ?? 0} 条</Text>
      </View>
    ))}
    {reasons.map(({ status, reason, count }) => (
      <Meta key={`${status} ${reason}`}>
        {messageStatuses[status]}：{reason}，{count} 条
      </Meta>
    ))}
  </Card>
)
