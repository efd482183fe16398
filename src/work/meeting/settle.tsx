import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Row, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import type { Meeting } from './to-do'

interface Props {
  measure: Meeting['measures'][number]
  earlier: boolean
  /** The meeting in which it may be carried on. */
  month: string
  mayCarry: boolean
  onSettled: () => void
  onConflict: () => void
}

const asks = { notDone: '为什么没办成', carried: '为什么还没办完' } as const

/** Done with a tap; not done or carried on with a reason; by mistake, open again. */
export const Settle = ({ measure: { _id: id, what, version, status }, earlier, month, mayCarry, onSettled, onConflict }: Props) => {
  const [saying, setSaying] = useState<'notDone' | 'carried'>()
  const [why, setWhy] = useState('')
  const [due, setDue] = useState('')
  const [next] = useState(() => newId('measure'))
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict })
  const settle = async (to: typeof status) => {
    const reason = why.trim()
    const asked = to === 'notDone' || to === 'carried'
    if (asked && reason.length < 2) return setTrouble(`写一句${asks[to]}。`)
    if (to === 'carried' && !due) return setTrouble('选一下改到哪天以前。')
    const carried = to === 'carried' && { next: { id: next, month, due } }
    if (!(await run('meeting.settle', { id, after: version, status: to, ...(asked && { why: reason }), ...carried }))) return
    setSaying(undefined)
    onSettled()
  }
  const leave = () => {
    setTrouble('')
    setSaying(undefined)
  }
  if (status === 'carried') return null
  if (status !== 'open')
    return (
      <>
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <BigButton kind="plain" label={`说错了，还没办完：${what}`} busy={busy && '正在记…'} onTap={() => void settle('open')}>
          说错了，还没办完
        </BigButton>
      </>
    )
  return (
    <Stack>
      {saying && <Field label={asks[saying]} placeholder="比如：大集停了" value={why} maxLength={100} onInput={setWhy} />}
      {saying === 'carried' && <Field label="改到哪天以前" type="date" value={due} onInput={setDue} />}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {saying ? (
        <Row>
          <BigButton
            label={`${saying === 'carried' ? '接着办' : '记成没办成'}：${what}`}
            busy={busy && '正在记…'}
            onTap={() => void settle(saying)}
          >
            {saying === 'carried' ? '接着办' : '记成没办成'}
          </BigButton>
          <BigButton kind="line" label={`先不记：${what}`} onTap={leave}>
            先不记
          </BigButton>
        </Row>
      ) : (
        <Row>
          <BigButton kind="done" label={`办了：${what}`} busy={busy && '正在记…'} onTap={() => void settle('done')}>
            办了
          </BigButton>
          <BigButton kind="plain" label={`没办成：${what}`} onTap={() => setSaying('notDone')}>
            没办成
          </BigButton>
          {earlier && mayCarry && (
            <BigButton kind="plain" label={`放到这次接着办：${what}`} onTap={() => setSaying('carried')}>
              放到这次接着办
            </BigButton>
          )}
        </Row>
      )}
    </Stack>
  )
}
