import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Para, Title } from '@/ui/words'
import { HouseholdCard } from './household-card'
import { visited } from './marks'
import type { Turn } from './order'
import { Removed } from './removed'
import { ToDo } from './to-do'

const next = 5

/** The next five, and ten more a tap. Who was just called on stands apart, so that a slip can be taken back. */
export const Turns = ({ turns, onRemoved }: { turns: Turn[]; onRemoved: () => void }) => {
  const [most, setMost] = useState(next)
  /** Marked a moment ago: when they had been called on before. */
  const [just, setJust] = useState<Record<string, number | null>>({})
  const [removed, setRemoved] = useState<Turn>()
  const done = turns.filter((t) => t.household._id in just)
  const others = turns.filter((t) => !(t.household._id in just))
  const shown = others.slice(0, most)
  const putBack = removed && (
    <Removed
      turn={removed}
      onBack={() => {
        setRemoved(undefined)
        onRemoved()
      }}
    />
  )
  if (turns.length === 0)
    return (
      putBack ?? (
        <Card>
          <Para>还没有记要上门的人家。手机够不着的老人，记在这里，按时去看看。</Para>
        </Card>
      )
    )
  const mark = (id: string, at: number | null) => void visited(id, at)
  const visit = ({ household: { _id }, last }: Turn) => {
    setJust({ ...just, [_id]: last ?? null })
    mark(_id, Date.now())
  }
  const takeBack = ({ household: { _id } }: Turn) => {
    const { [_id]: before = null, ...rest } = just
    setJust(rest)
    mark(_id, before)
  }
  const remove = (turn: Turn) => {
    setRemoved(turn)
    onRemoved()
  }
  const card = (turn: Turn) => (
    <HouseholdCard key={turn.household._id} turn={turn}>
      {turn.household._id in just ? (
        <BigButton kind="plain" onTap={() => takeBack(turn)} label={`${turn.household.label}点错了，还没去`}>
          点错了，还没去
        </BigButton>
      ) : (
        <ToDo turn={turn} onVisited={() => visit(turn)} onRemoved={() => remove(turn)} />
      )}
    </HouseholdCard>
  )
  return (
    <>
      {putBack}
      {done.length > 0 && <Title>刚去过的</Title>}
      {done.map(card)}
      {shown.length > 0 && <Title>接下来去这几户</Title>}
      {shown.map(card)}
      {others.length > shown.length && (
        <BigButton kind="plain" onTap={() => setMost(most + 10)}>
          {`后面还有 ${others.length - shown.length} 户，往下看`}
        </BigButton>
      )}
    </>
  )
}
