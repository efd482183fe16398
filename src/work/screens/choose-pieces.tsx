import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Piece } from '../../../signage/piece'
import { chosenKinds, dayParts, tipOfToday } from '../../../types/words/screen'
import { type Chosen, Shelf } from './shelf'

interface Props {
  /** Absent: what the county has published. */
  plays: Chosen[] | undefined
  /** What it plays now: how the chosen ones are called. */
  known: Piece[]
  /** A band: letters are all that is read on it. */
  isBand: boolean
  onChange: (plays: Chosen[] | undefined) => void
}

const ways = { county: '旗县发布的，每天换着放', own: '自己挑' } as const
const most = 30

/** What plays beside the alerts, which always come first: the county's in turns, or what is chosen here. */
export const ChoosePieces = ({ plays, known, isBand, onChange }: Props) => {
  const [names, setNames] = useState<Record<string, string>>({})
  const [adding, setAdding] = useState(false)
  const nameOf = ({ kind, item }: Chosen) =>
    (item === tipOfToday ? chosenKinds.tip : names[item]) ??
    known.find((one) => one.kind === kind && one.id === item)?.headline.join('，') ??
    '后来撤下的一样'
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
          挑提示、标语、海报、漫画、视频
        </BigButton>
      )}
      {plays && adding && <Shelf chosen={plays} isBand={isBand} onChoose={put} onLeave={() => setAdding(false)} />}
    </>
  )
}
