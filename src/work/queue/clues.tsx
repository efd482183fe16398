import { useState } from 'react'
import { dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { AskTwice } from '@/parts/ask-twice'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Failed, Notice } from '@/ui/notice'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { clueKinds, lookedInto } from '../../../types/words/report'
import css from './queue.module.scss'

type Clue = Output<'report.clues'>['clues'][number]

/** What of a report may warn others: let out by a tap, taken back by a tap. Asked for by a tap, since the look is logged. */
export const Clues = ({ code, status }: { code: string; status: string }) => {
  const [open, setOpen] = useState(false)
  return (
    <Card>
      <Stack>
        <Title>公开提醒群众</Title>
        <Para>核实是骗子用的，才公开。有人把带着它的话拿到“像不像诈骗”来问，会看到：有人举报过，民警核实过。不会说是谁举报的。</Para>
        {open ? (
          <All code={code} status={status} />
        ) : (
          <BigButton kind="line" onTap={() => setOpen(true)}>
            看这份里有哪些线索
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}

const All = ({ code, status }: { code: string; status: string }) => {
  const { data, error, loading, reload } = useCall('report.clues', { code })
  if (error && !data) return <Failed message={error.message} again={reload} />
  if (!data) return <Meta>{loading ? '正在看…' : ''}</Meta>
  if (data.clues.length === 0) return <Para>这份里没有号码、账号、网址、微信号、软件名。银行、机关自己的号码不算。</Para>
  const may = lookedInto.some((one) => one === status)
  return (
    <>
      {!may && <Notice>先回复举报人、改成“正在核查”，确认是骗子用的，再公开。</Notice>}
      {data.clues.map((one) => (
        <One key={one.key} code={code} clue={one} may={may} onDone={reload} />
      ))}
    </>
  )
}

/** Each is let out by itself, so that several tapped at once all count. */
const One = ({ code, clue, may, onDone }: { code: string; clue: Clue; may: boolean; onDone: () => void }) => {
  const { run, busy, trouble } = useMutation()
  const { key, kind, words, reports, released } = clue
  const name = `${clueKinds[kind]} ${words}`
  const release = (out: boolean) => void run('report.release', { code, key, out }, { onDone })
  return (
    <View className={css.replied}>
      <Line>
        <Tag color={released ? 'red' : 'sky'}>{released ? '已公开' : '没公开'}</Tag>
        <Meta>{`${reports} 份举报里有`}</Meta>
      </Line>
      <Para>{name}</Para>
      {released && <Meta>{`${released.by} ${dayAndTime(released.at)} 公开`}</Meta>}
      {trouble && released && <Notice kind="wrong">{trouble}</Notice>}
      {released ? (
        <BigButton kind="plain" label={`收回 ${name}`} busy={busy && '正在收回…'} onTap={() => release(false)}>
          收回
        </BigButton>
      ) : (
        may && (
          <AskTwice
            ask={`核实过，公开 ${name}`}
            say={`公开 ${name}？冒用的公家、银行、快递、亲友的号码，不要公开。`}
            act="公开"
            leave="再核一核"
            busy={busy && '正在公开…'}
            trouble={trouble}
            onSure={() => release(true)}
          />
        )
      )}
    </View>
  )
}
