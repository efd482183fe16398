import { useState } from 'react'
import { useWaiting } from '@/lib/outbox'
import { useMutation } from '@/lib/use-mutation'
import { useTicked } from '@/lib/use-ticked'
import { BigButton } from '@/ui/big-button'
import { Card, Row } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { TakenOut } from '@/ui/taken-out'
import { Tick } from '@/ui/tick'
import { Para } from '@/ui/words'
import { type Help, HelpCard } from './help-card'
import { helped, isMarked } from './helped'

/** Who waits and of whom nothing is known: looked at one by one, and closed together where nobody is there. */
export const Unproven = ({ helps, reload }: { helps: Help[]; reload: () => void }) => {
  const { ticked, has, tick, tickAll } = useTicked(helps.map(({ _id }) => _id))
  const { run, busy, trouble } = useMutation()
  const [closed, setClosed] = useState<string[]>([])
  const change = (ids: string[], untrue: boolean) =>
    void run(
      'help.untrue',
      { ids, untrue },
      {
        onDone: () => {
          setClosed(untrue ? ids : [])
          reload()
        },
      },
    )
  const waiting = useWaiting()
  /** Marked here a moment ago. */
  const [just, setJust] = useState<Help[]>([])
  const mark = (help: Help, done: boolean) => {
    setJust((all) => [...all.filter(({ _id }) => _id !== help._id), ...(done ? [help] : [])])
    void helped(help._id, done)
  }
  return (
    <>
      <Notice>今天没核实的人求助的太多，先放在这里。里面也可能有真的，请都看一看。</Notice>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {closed.length > 0 && (
        <TakenOut
          words={`关掉了 ${closed.length} 位，在“办过的”里还找得到。`}
          back="点错了，都放回来"
          busy={busy && '正在放回来…'}
          onBack={() => change(closed, false)}
        />
      )}
      {just.map((help) => (
        <TakenOut
          key={help._id}
          words={`已帮到：${help.village.name}，${help.contact ?? '没有留联系办法'}。在“办过的”里还找得到。`}
          back="点错了，还没帮到"
          onBack={() => mark(help, false)}
        />
      ))}
      {helps.length === 0 && (
        <Card>
          <Para>这里现在没有人。</Para>
        </Card>
      )}
      {helps.length > 0 && (
        <Row>
          <BigButton kind="line" onTap={tickAll}>
            {ticked.length === helps.length ? '都不选' : `全选这 ${helps.length} 位`}
          </BigButton>
          <BigButton kind="danger" disabled={ticked.length === 0} busy={busy && '正在关掉…'} onTap={() => change(ticked, true)}>
            {ticked.length > 0 ? `${ticked.length} 位不是真的` : '不是真的'}
          </BigButton>
        </Row>
      )}
      {helps.map((help) => (
        <HelpCard key={help._id} help={help}>
          <Row>
            <BigButton kind="done" disabled={isMarked(waiting, help._id)} onTap={() => mark(help, true)}>
              {isMarked(waiting, help._id) ? '已帮到，等有网交上去' : '已帮到'}
            </BigButton>
            <Tick label={`选上这一位，${help.contact ?? '没有留联系办法'}`} ticked={has(help._id)} onTick={() => tick(help._id)} />
          </Row>
        </HelpCard>
      ))}
    </>
  )
}
