import { useCall } from '@/lib/use-call'
import { usePages } from '@/lib/use-pages'
import { LedgerPlace } from '@/parts/ledger-place'
import { Card, Columns } from '@/ui/card'
import { List } from '@/ui/list'
import { Failed, Loading } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { printed } from '../../../types/words/ledger'

interface Props {
  region: string | undefined
  onPlace: (region: string) => void
}

/** What a place and those right below it were given, handed out and have left; each by itself. */
export const Stock = ({ region, onPlace }: Props) => {
  const { page, asked, turn } = usePages<string>()
  const [after] = asked.after ?? []
  const { data, error, reload } = useCall('ledger.stock', { ...(region && { region }), ...(after && { after }) })
  if (!data) return error ? <Failed message={error.message} again={reload} /> : <Loading words="正在取…" />
  const ids = data.parts.map(({ place }) => place._id)
  return (
    <>
      <LedgerPlace around={data} onChoose={onPlace} />
      <Left name={data.place.name} stock={data.stock} />
      <Columns>
        {data.parts.map(({ place, stock }) => (
          <Left key={place._id} name={place.name} stock={stock} />
        ))}
      </Columns>
      <Pager page={page} more={data.more} onPage={(to) => turn(to, ids.slice(-1))} />
      <Meta>数从台账里来：“领来资料”是领的，别的里写的是发的。每个地方只算自己的，上下不相加。</Meta>
    </>
  )
}

const Left = ({ name, stock }: { name: string; stock: Output<'ledger.stock'>['stock'] }) => (
  <Card>
    <Title level={3}>{name}</Title>
    {stock.length === 0 ? <Meta>没有记过资料。</Meta> : <List items={stock.map(inWords)} />}
  </Card>
)

const inWords = ({ what, received, handed, left }: Output<'ledger.stock'>['stock'][number]): string =>
  `${printed[what]}：领了${received}份，发了${handed}份，${left < 0 ? `比领的多发${-left}份，看看领的记全了没有` : `还剩${left}份`}`
