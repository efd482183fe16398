import { go } from '@/lib/go'
import { waited } from '@/lib/time'
import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { useInterval } from '@/lib/use-interval'
import { useSelf } from '@/lib/use-self'
import { PlaceChoice } from '@/parts/place-choice'
import { StaffScreen } from '@/parts/staff-screen'
import { tasksOf } from '@/parts/staff-tasks'
import { BigButton } from '@/ui/big-button'
import { Card, Columns, Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { todoKinds } from '../../../types/words/todo'
import { wayOf } from './ways'

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
      {data && <PlaceChoice places={data.places} value={data.place._id} onChoose={show} />}
      {data && <Kinds title={data.place.name} kinds={data.kinds.filter(({ whole }) => !whole)} region={data.place._id} />}
      {data?.kinds.some(({ whole }) => whole) && (
        <Kinds title="不分苏木镇、全旗县一起办的" kinds={data.kinds.filter(({ whole }) => whole)} region={data.place._id} />
      )}
      {data && (
        <Meta>
          只数有几件、等了多久，不写等着谁。求助、举报和法律援助不到5件的，不写几件、等了多久：人少，看得出是谁。退回给作者的、等着放上屏的，不在里面。这一页每分钟自己更新。
        </Meta>
      )}
    </StaffScreen>
  )
})

interface Props {
  title: string
  kinds: Kind[]
  region: string
}

const Kinds = ({ title, kinds, region }: Props) => (
  <>
    <Title>{title}</Title>
    {kinds.length === 0 && (
      <Card kind="good">
        <Para>这里数的事，没有等着的。</Para>
      </Card>
    )}
    <Columns>
      {kinds.map((one) => (
        <One key={one.kind} one={one} region={region} />
      ))}
    </Columns>
  </>
)

const One = ({ one: { kind, count, more, urgent, since }, region }: { one: Kind; region: string }) => {
  const mine = tasksOf((useSelf()?.posts ?? []).map(({ role }) => role)).map(({ page }) => page)
  const name = todoKinds[kind].replace('等您', '等着')
  const way = wayOf(kind)
  return (
    <Card kind={urgent ? 'alert' : undefined}>
      <Stack>
        <Line>
          <Title level={3}>{`${name}：${count === 'few' ? '不到5' : more ? `不止 ${count} ` : `${count} `}${way?.unit ?? '件'}`}</Title>
          {urgent && <Tag color="red">有急的</Tag>}
        </Line>
        <Meta>{[since !== undefined && `最早的等了${waited(Date.now() - since)}`, way && `由${way.by}办`].filter(Boolean).join('，')}</Meta>
        {way && mine.includes(way.of ?? way.page) && (
          <BigButton kind="line" label={`去看：${name}`} onTap={() => go(way.page, way.placed ? { region } : {})}>
            去看
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}
