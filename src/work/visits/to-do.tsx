import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Example } from './example'
import type { Turn } from './order'

/** What to talk about, 已上门, and taking the household off the list: asked once more. */
export const ToDo = ({ turn, onVisited, onRemoved }: { turn: Turn; onVisited: () => void; onRemoved: () => void }) => {
  const { _id, label } = turn.household
  const [asking, setAsking] = useState(false)
  const { run, trouble } = useMutation()
  const remove = () => {
    if (!asking) setAsking(true)
    else void run('visit.remove', { id: _id }, { onDone: onRemoved })
  }
  return (
    <>
      <Example village={turn.village} news={turn.news} />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <Row>
        <BigButton kind="done" onTap={onVisited} label={`已上门：${label}`}>
          已上门
        </BigButton>
        <BigButton kind="plain" onTap={remove} label={asking ? `真的去掉${label}` : `不用再去${label}`}>
          {asking ? '真的去掉' : '不用再去'}
        </BigButton>
      </Row>
    </>
  )
}
