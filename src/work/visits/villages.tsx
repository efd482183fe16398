import { go } from '@/lib/go'
import { Card } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Line, Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

type Village = Output<'visit.list'>['villages'][number]

/** What is known of each village: counts of what can be proved, never a rate. */
export const Villages = ({ villages }: { villages: Village[] }) => (
  <>
    <Title>各村的情况</Title>
    {villages.map((village) => (
      <Known key={village._id} village={village} />
    ))}
  </>
)

const Known = ({ village }: { village: Village }) => {
  const { name, households, alert } = village
  const facts = factsOf(village)
  const card = (
    <Card silent={alert !== null}>
      <Line>
        <Title level={3}>{name}</Title>
        <Meta>登记 {households} 户</Meta>
      </Line>
      {facts.map((fact) => (
        <Meta key={fact}>{fact}</Meta>
      ))}
    </Card>
  )
  if (!alert) return card
  return (
    <Button onTap={() => go('work/coverage', { id: alert._id })} label={`${name} 登记 ${households} 户 ${facts.join(' ')}`}>
      {card}
    </Button>
  )
}

const factsOf = ({ alert, opened, unopened, unbound, helps }: Village): string[] => [
  ...(alert ? [`最近的预警：${alert.headline}`, `从群里打开过：${opened} 人`] : ['没有正在生效的预警']),
  ...(alert && unopened.length > 0 ? [`还没有人打开的群：${unopened.join('、')}`] : []),
  ...(unbound.length > 0 ? [`没绑定、数不到的群：${unbound.join('、')}`] : []),
  ...(helps > 0 ? [`等着帮忙：${helps} 位`] : []),
]
