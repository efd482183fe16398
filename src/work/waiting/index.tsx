import { waited } from '@/lib/time'
import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { useInterval } from '@/lib/use-interval'
import { StaffScreen } from '@/parts/staff-screen'
import { Card, Columns } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { todoKinds } from '../../../types/words/todo'

type Kind = Output<'todo.inPlace'>['kinds'][number]

/** The command room's page: everything that waits anywhere in a place, by kind, and since when. */
export default guarded(function Waiting() {
  const [region, show] = useAddress('region')
  const { data, error, loading, reload } = useCall('todo.inPlace', region ? { region } : {})
  useInterval(60, reload)
  return (
    <StaffScreen at="work/waiting" title="哪里有事等着" wide>
      {loading && !data && <Loading words="正在看…" />}
      {error && data && <Notice>{`${error.message}。下面是刚才的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && data.places.length > 1 && (
        <Choice
          label="看哪里"
          few={8}
          options={Object.fromEntries(data.places.map(({ _id, name }) => [_id, name]))}
          value={data.place._id}
          onChoose={show}
        />
      )}
      {data && <Kinds title={data.place.name} kinds={data.kinds.filter(({ whole }) => !whole)} />}
      {data?.kinds.some(({ whole }) => whole) && <Kinds title="全旗县一份的" kinds={data.kinds.filter(({ whole }) => whole)} />}
      {data && <Meta>只数有几件、等了多久，不写等着谁。一分钟看一回。</Meta>}
    </StaffScreen>
  )
})

const Kinds = ({ title, kinds }: { title: string; kinds: Kind[] }) => (
  <>
    <Title>{title}</Title>
    {kinds.length === 0 && (
      <Card kind="good">
        <Para>没有事等着。</Para>
      </Card>
    )}
    <Columns>
      {kinds.map((one) => (
        <One key={one.kind} one={one} />
      ))}
    </Columns>
  </>
)

const One = ({ one: { kind, count, urgent, since } }: { one: Kind }) => (
  <Card kind={urgent > 0 ? 'alert' : undefined}>
    <Line>
      <Title level={3}>{`${todoKinds[kind].replace('等您', '等着')}：${count}`}</Title>
      {urgent > 0 && <Tag color="red">有急的</Tag>}
    </Line>
    {since !== undefined && <Meta>{`最早的等了${waited(Date.now() - since)}`}</Meta>}
  </Card>
)
