import { useState } from 'react'
import { useWaiting } from '@/lib/outbox'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Para, Title } from '@/ui/words'
import { type Help, HelpCard } from './help-card'
import { helped, isMarked } from './helped'

/** Who waits. Who was just marked stands apart, so that a slip can be taken back. */
export const WaitingOnes = ({ helps }: { helps: Help[] }) => {
  const waiting = useWaiting()
  const [just, setJust] = useState<Help[]>([])
  const marked = (help: Help) => just.some(({ _id }) => _id === help._id) || isMarked(waiting, help._id)
  const done = [...just, ...helps.filter((help) => marked(help) && !just.some(({ _id }) => _id === help._id))]
  const open = helps.filter((help) => !help.doneAt && !marked(help))
  const mark = (help: Help) => {
    setJust([...just, help])
    void helped(help._id, true)
  }
  const takeBack = (help: Help) => {
    setJust(just.filter(({ _id }) => _id !== help._id))
    void helped(help._id, false)
  }
  return (
    <>
      {done.length > 0 && <Title>刚帮到的</Title>}
      {done.map((help) => (
        <HelpCard key={help._id} help={help}>
          {isMarked(waiting, help._id) && <Notice>记在手机里了，有网时自动交上去。</Notice>}
          <BigButton kind="plain" onTap={() => takeBack(help)}>
            点错了，还没帮到
          </BigButton>
        </HelpCard>
      ))}
      {open.length === 0 && (
        <Card>
          <Para>现在没有人等着帮忙。</Para>
        </Card>
      )}
      {open.length > 0 && done.length > 0 && <Title>还在等的</Title>}
      {open.map((help) => (
        <HelpCard key={help._id} help={help}>
          <BigButton kind="done" onTap={() => mark(help)}>
            已帮到
          </BigButton>
        </HelpCard>
      ))}
    </>
  )
}
