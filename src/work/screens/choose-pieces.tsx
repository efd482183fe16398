import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Meta, Title } from '@/ui/words'
import type { Piece } from '../../../signage/piece'
import type { Input, Output } from '../../../types/contract'
import { chosenKinds, dayParts } from '../../../types/words/screen'

type Chosen = NonNullable<Input<'screen.save'>['plays']>[number]
type Material = Output<'material.list'>['materials'][number]

interface Props {
  /** Absent: what the county has published. */
  plays: Chosen[] | undefined
  /** What it plays now: how the chosen ones are called. */
  known: Piece[]
  onChange: (plays: Chosen[] | undefined) => void
}

const ways = { county: '旗县发布的，每天换着放', own: '自己挑' } as const
const most = 30

/** What plays beside the alerts, which always come first: the county's in turns, or what is chosen here. */
export const ChoosePieces = ({ plays, known, onChange }: Props) => {
  const [names, setNames] = useState<Record<string, string>>({})
  const [adding, setAdding] = useState(false)
  const nameOf = ({ kind, item }: Chosen) =>
    names[item] ?? known.find((one) => one.kind === kind && one.id === item)?.headline.join('，') ?? '后来撤下的一样'
  const put = (item: Chosen, name: string) => {
    setNames({ ...names, [item.item]: name })
    onChange([...(plays ?? []).filter((one) => one.item !== item.item), item].slice(0, most))
  }
  return (
    <>
      <Choice
        label="预警以外放什么"
        options={ways}
        value={plays ? 'own' : 'county'}
        onChoose={(way) => onChange(way === 'own' ? (plays ?? []) : undefined)}
      />
      {plays?.length === 0 && <Notice>还没有挑。没挑的时候，屏上放预警和它自带的一张。</Notice>}
      {plays?.map((one) => (
        <Card key={one.item} role="group" label={nameOf(one)}>
          <Stack>
            <Title level={3}>{nameOf(one)}</Title>
            <Choice
              label={`${chosenKinds[one.kind]}，什么时候放`}
              options={dayParts}
              value={one.part}
              onChoose={(part) => onChange(plays.map((other) => (other === one ? { ...one, part } : other)))}
            />
            <BigButton kind="plain" label={`不放这一样，${nameOf(one)}`} onTap={() => onChange(plays.filter((other) => other !== one))}>
              不放这一样
            </BigButton>
          </Stack>
        </Card>
      ))}
      {plays && plays.length >= most && <Meta>{`一块屏最多挑 ${most} 样。`}</Meta>}
      {plays && plays.length < most && !adding && (
        <BigButton kind="line" onTap={() => setAdding(true)}>
          挑标语、海报
        </BigButton>
      )}
      {plays && adding && <Shelf chosen={plays} onChoose={put} onLeave={() => setAdding(false)} />}
    </>
  )
}

const Shelf = ({ chosen, onChoose, onLeave }: { chosen: Chosen[]; onChoose: (one: Chosen, name: string) => void; onLeave: () => void }) => {
  const [kind, setKind] = useState<Chosen['kind']>('slogan')
  const [page, setPage] = useState(0)
  const { data, error, loading, reload } = useCall('material.list', { kind, page })
  const left = data?.materials.filter(({ _id }) => !chosen.some(({ item }) => item === _id)) ?? []
  const show = (next: Chosen['kind']) => {
    setKind(next)
    setPage(0)
  }
  return (
    <Card>
      <Stack>
        <Choice label="挑哪一种" options={chosenKinds} value={kind} onChoose={show} />
        {loading && !data && <Loading />}
        {error && !data && <Failed message={error.message} again={reload} />}
        {left.map((one) => (
          <BigButton key={one._id} kind="soft" onTap={() => onChoose({ kind, item: one._id, part: 'all' }, wordsOf(one))}>
            {wordsOf(one)}
          </BigButton>
        ))}
        {data && left.length === 0 && <Notice>这一页都挑上了。</Notice>}
        {data && <Pager page={page} more={data.more} onPage={setPage} />}
        <BigButton kind="plain" onTap={onLeave}>
          挑好了
        </BigButton>
      </Stack>
    </Card>
  )
}

const wordsOf = (one: Material): string => (one.kind === 'poster' ? one.headline.join('，') : one.kind === 'comic' ? one.title : one.text)
