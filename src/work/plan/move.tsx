import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import type { Output } from '../../../types/contract'

interface Props {
  plan: Output<'ledger.plan'>['plans'][number]
  onMoved: () => void
}

/** Another day for what is still open. */
export const Move = ({ plan, onMoved }: Props) => {
  const { _id: id, what, version, region, who, theme, from } = plan
  const [moving, setMoving] = useState(false)
  const [due, setDue] = useState(plan.due)
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict: onMoved })
  const save = async () => {
    if (!due) return setTrouble('选一下改到哪天。')
    const planned = { region, what, due, who, ...(theme && { theme }), ...(from && { from }) }
    if (!(await run('ledger.planSave', { id, after: version, ...planned }))) return
    setMoving(false)
    onMoved()
  }
  if (!moving)
    return (
      <BigButton kind="plain" label={`改日子：${what}`} onTap={() => setMoving(true)}>
        改日子
      </BigButton>
    )
  return (
    <>
      <Field label="改到哪天以前" type="date" value={due} onInput={setDue} />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <Row>
        <BigButton label={`存下：${what}`} busy={busy && '正在改…'} onTap={() => void save()}>
          存下
        </BigButton>
        <BigButton kind="line" label={`先不改：${what}`} onTap={() => setMoving(false)}>
          先不改
        </BigButton>
      </Row>
    </>
  )
}
