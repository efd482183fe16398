import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { Reason } from '@/parts/reason'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Tag, Title } from '@/ui/words'
import type { Input, Output } from '../../../types/contract'
import { bands } from '../../../types/words/quiz'
import { playKinds } from '../../../types/words/story'

type Play = Output<'manuscript.plays'>['plays'][number]

/** 演一演 and class packs: they come with the product; here they are read, taken out of use, and used again. */
export const Plays = () => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <BigButton kind="line" expanded={open} onTap={() => setOpen(!open)}>
        {open ? '收起演一演和课堂包' : '演一演和课堂包'}
      </BigButton>
      {open && <OfAge />}
    </>
  )
}

const OfAge = () => {
  const [band, setBand] = useState<Input<'manuscript.plays'>['band']>('6-9')
  const { data, error, reload } = useCall('manuscript.plays', { band })
  return (
    <Stack>
      <Meta>这些是村哨自带的，不在这里改。不合适的可以撤下，家里和课上就不再给。</Meta>
      <Choice label="谁来拿主意" options={bands} value={band} onChoose={setBand} />
      {error && <Failed message={error.message} again={reload} />}
      {!data && !error && <Loading />}
      {data?.plays.map((play) => (
        <One key={`${play.kind} ${play.item}`} play={play} onSet={reload} />
      ))}
    </Stack>
  )
}

const One = ({ play: { kind, item, title, words, away }, onSet }: { play: Play; onSet: () => void }) => {
  const [open, setOpen] = useState(false)
  const { run, busy, trouble } = useMutation()
  const after = { onDone: onSet }
  return (
    <Card>
      <Stack>
        <Tag color={away ? 'red' : 'ink'}>{away ? `${playKinds[kind]}，已撤下` : playKinds[kind]}</Tag>
        <Title level={3}>{title}</Title>
        {away && <Para>{`为什么撤下：${away.why}`}</Para>}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <BigButton kind="soft" expanded={open} label={`${open ? '收起' : '看全文'}，${title}`} onTap={() => setOpen(!open)}>
          {open ? '收起' : '看全文'}
        </BigButton>
        {open &&
          // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand in two places, and nothing moves
          words.map((line, i) => <Para key={i}>{line}</Para>)}
        {away ? (
          <BigButton kind="line" busy={busy !== undefined && '正在放回…'} onTap={() => run('manuscript.setPlay', { kind, item }, after)}>
            放回去，照常用
          </BigButton>
        ) : (
          <Reason
            danger
            kept={['playAway', `${kind} ${item}`]}
            ask="撤下，不再给人用"
            label="为什么撤下，同事看得到"
            act="马上撤下"
            most={100}
            busy={busy !== undefined && '正在撤下…'}
            onSure={(why) => run('manuscript.setPlay', { kind, item, away: why }, after)}
          />
        )}
      </Stack>
    </Card>
  )
}
