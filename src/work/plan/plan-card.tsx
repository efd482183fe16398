import { useState } from 'react'
import { dayOfYear } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Line, Meta, Tag, Title } from '@/ui/words'
import type { Input, Output } from '../../../types/contract'
import { planStates } from '../../../types/words/ledger'
import { roles } from '../../../types/words/people'
import { Move } from './move'

type Plan = Output<'ledger.plan'>['plans'][number]
const colours = { open: 'sky', done: 'grass', dropped: 'ink' } as const

interface Props {
  plan: Plan
  mayMove: boolean
  onChanged: () => void
}

/** One thing of the plan; done with a tap, dropped with a reason. */
export const PlanCard = ({ plan, mayMove, onChanged }: Props) => {
  const { _id: id, what, due, status, settledOn, why, role, place, version } = plan
  const [dropping, setDropping] = useState(false)
  const [reason, setReason] = useState('')
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict: onChanged })
  const settle = async (next: Input<'ledger.planSettle'>['status']) => {
    const dropped = next === 'dropped'
    if (dropped && reason.trim().length < 2) return setTrouble('写一句为什么不办了。')
    const input = { id, after: version, status: next, ...(dropped && { why: reason.trim() }) }
    if (!(await run('ledger.planSettle', input))) return
    setDropping(false)
    onChanged()
  }
  return (
    <Card kind={status === 'open' ? undefined : 'past'}>
      <Stack>
        <Line>
          <Title level={3}>{what}</Title>
          <Tag color={colours[status]}>{planStates[status]}</Tag>
        </Line>
        <Meta>{`${dayOfYear(due)}前 · ${place}的${roles[role]}`}</Meta>
        {settledOn && <Meta>{`${dayOfYear(settledOn)}${planStates[status]}${why ? `：${why}` : ''}`}</Meta>}
        {dropping && <Field label="为什么不办了" placeholder="比如：今年没有大集" value={reason} maxLength={60} onInput={setReason} />}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {plan.maySettle && status === 'open' && (
          <Row>
            {!dropping && (
              <BigButton kind="done" label={`办了：${what}`} busy={busy && '正在记…'} onTap={() => void settle('done')}>
                办了
              </BigButton>
            )}
            <BigButton
              kind="plain"
              label={`不办了：${what}`}
              busy={busy && '正在记…'}
              onTap={() => (dropping ? void settle('dropped') : setDropping(true))}
            >
              不办了
            </BigButton>
            {dropping && (
              <BigButton
                kind="line"
                label={`先不改：${what}`}
                onTap={() => {
                  setTrouble('')
                  setDropping(false)
                }}
              >
                先不改
              </BigButton>
            )}
          </Row>
        )}
        {mayMove && status === 'open' && !dropping && <Move plan={plan} onMoved={onChanged} />}
        {plan.maySettle && status !== 'open' && (
          <BigButton kind="plain" label={`点错了，还没办：${what}`} busy={busy && '正在记…'} onTap={() => void settle('open')}>
            点错了，还没办
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}
