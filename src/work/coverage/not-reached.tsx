import { Card, Columns } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { List } from '@/ui/list'
import { More } from '@/ui/more'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

const spans = { 2: '2 小时', 24: '24 小时', 72: '72 小时' } as const

interface Props {
  lists: Output<'alert.coverage'>['notReached']
  hours: number
  onHours: (hours: number) => void
}

/** Who cannot be said to have been reached: where to telephone, or to go and knock. */
export const NotReached = ({ lists: { unbound, unopened }, hours, onHours }: Props) => (
  <Columns>
    <Card>
      <Title>没有绑定的群的村</Title>
      <Meta>有没有人打开，看不出来。请网格员去绑定，或者用喇叭念、上门说。</Meta>
      {unbound.length > 0 ? (
        <More items={unbound.map((v) => v.name)}>{(shown) => <List items={shown} />}</More>
      ) : (
        <Para>没有，各村都有绑定的群。</Para>
      )}
    </Card>
    <Card>
      <Title>还没有人打开的群</Title>
      <Choice
        label="生效多久以后还没有人打开"
        options={spans}
        value={String(hours) as `${keyof typeof spans}`}
        onChoose={(n) => onHours(Number(n))}
      />
      {unopened.length > 0 ? (
        <More items={unopened.map(({ group, village }) => `${group}（${village.name}）`)}>{(shown) => <List items={shown} />}</More>
      ) : (
        <Para>没有，或者还没到时候。</Para>
      )}
    </Card>
  </Columns>
)
