import { useState } from 'react'
import { go } from '@/lib/go'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Button, View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { type ManuscriptKind, manuscriptKinds } from '../../../types/words/manuscript'
import css from './desk.module.scss'

type Read = Output<'manuscript.read'>
type Made = Read['made'][number]
type Kind = Exclude<ManuscriptKind, 'case'>

/** The measure word of each kind. */
const counted: Record<Kind, string> = { tip: '条', quizItem: '道', slogan: '条', script: '篇', poster: '张', comic: '篇' }
const kinds = Object.keys(counted) as Kind[]

interface Props {
  read: Read
  /** Called with the id of the one that was made, or that is to be opened. */
  onOpen: (id: string) => void
}

/** What came from this case, and the ways to make more: a second one of a kind only when it is meant. */
export const MadeFrom = ({ read: { manuscript, made }, onOpen }: Props) => {
  const { run, busy, trouble } = useMutation()
  const [again, ask] = useState<Kind>()
  const onDone = ({ id }: { id: string }) => {
    onOpen(id)
    ask(undefined)
  }
  const of = (kind: Kind) => made.filter((one) => one.kind === kind)
  const derive = (kind: Kind) => run('manuscript.derive', { id: manuscript._id, kind, newId: newId('m') }, { onDone })
  const open = ({ kind, item }: Made) => {
    if (kind === 'alert') go('work/review', { id: item })
    else void run('manuscript.open', { kind, item }, { onDone })
  }
  return (
    <Card>
      <Stack>
        <Title>由这个案例做…</Title>
        {manuscript.status === 'withdrawn' && <Meta>案例已经撤下，不能再由它做别的。</Meta>}
        {made.length > 0 && <Meta>已经由它做了 {made.length} 份，点一份就打开：</Meta>}
        {made.map((one) => (
          <Button key={`${one.kind} ${one.item}`} label={`${nameOf(one.kind)}，${one.title}`} onTap={() => open(one)} className={css.link}>
            <Line>
              <Tag color={one.flagged ? 'red' : 'ink'}>{nameOf(one.kind)}</Tag>
              <Para>{one.title}</Para>
            </Line>
          </Button>
        ))}
        <View className={css.ways}>
          {manuscript.live && (
            <BigButton kind="soft" onTap={() => go('work/write', { case: manuscript.item })}>
              预警
            </BigButton>
          )}
          {kinds.map((kind) => (
            <BigButton
              key={kind}
              kind="soft"
              disabled={!!busy || manuscript.status === 'withdrawn'}
              onTap={() => (of(kind).length > 0 ? ask(kind) : void derive(kind))}
            >
              {manuscriptKinds[kind]}
            </BigButton>
          ))}
        </View>
        {again && (
          <>
            <Notice>{`已经有${howMany(of(again).length)}${counted[again]}${manuscriptKinds[again]}，再写一${counted[again]}？`}</Notice>
            <Row>
              <BigButton disabled={!!busy} onTap={() => void derive(again)}>
                {`再写一${counted[again]}`}
              </BigButton>
              <BigButton kind="line" onTap={() => ask(undefined)}>
                不写了
              </BigButton>
            </Row>
          </>
        )}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
      </Stack>
    </Card>
  )
}

const howMany = (n: number) => ['', '一', '两', '三', '四', '五', '六', '七', '八', '九'][n] ?? `${n}`
const nameOf = (kind: Made['kind']) => (kind === 'alert' ? '预警' : manuscriptKinds[kind])
