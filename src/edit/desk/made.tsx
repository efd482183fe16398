import { useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { go } from '@/lib/go'
import { newId } from '@/lib/new-id'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Button, View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import { type ManuscriptKind, manuscriptKinds } from '../../../content/manuscripts'
import type { Output } from '../../../types/contract'
import css from './desk.module.scss'

type Read = Output<'manuscript.read'>
type Made = Read['made'][number]

const kinds: Record<Exclude<ManuscriptKind, 'case'>, string> = {
  tip: '提示',
  quizItem: '题目',
  slogan: '标语',
  script: '喇叭稿',
  poster: '海报',
}

/** What came from this case, and the ways to make more. */
export const MadeFrom = ({ read: { manuscript, made }, onOpen }: { read: Read; onOpen: (id: string) => void }) => {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const trying = async (what: () => Promise<{ id: string }>) => {
    setBusy(true)
    setTrouble(undefined)
    try {
      onOpen((await what()).id)
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      setTrouble(e.message)
    } finally {
      setBusy(false)
    }
  }
  const derive = (kind: ManuscriptKind) => trying(() => call('manuscript.derive', { id: manuscript._id, kind, newId: newId('m') }))
  const open = ({ kind, item }: Made) => {
    if (kind === 'alert') go('work/review', { id: item })
    else void trying(() => call('manuscript.open', { kind, item }))
  }
  return (
    <Card>
      <Stack>
        <Title>由这个案例做…</Title>
        {manuscript.status === 'withdrawn' && <Meta>案例已经撤下，不能再由它做别的。</Meta>}
        <View className={css.ways}>
          {manuscript.live && (
            <BigButton kind="soft" onTap={() => go('work/write', { case: manuscript.item })}>
              预警
            </BigButton>
          )}
          {(Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => (
            <BigButton key={kind} kind="soft" disabled={busy || manuscript.status === 'withdrawn'} onTap={() => void derive(kind)}>
              {kinds[kind]}
            </BigButton>
          ))}
        </View>
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {made.length > 0 && <Meta>已经由它做了 {made.length} 份：</Meta>}
        {made.map((one) => (
          <Button key={`${one.kind} ${one.item}`} label={`${nameOf(one.kind)}，${one.title}`} onTap={() => open(one)} className={css.link}>
            <Line>
              <Tag color={one.flagged ? 'red' : 'ink'}>{nameOf(one.kind)}</Tag>
              <Para>{one.title}</Para>
            </Line>
          </Button>
        ))}
      </Stack>
    </Card>
  )
}

const nameOf = (kind: Made['kind']) => (kind === 'alert' ? '预警' : manuscriptKinds[kind])
