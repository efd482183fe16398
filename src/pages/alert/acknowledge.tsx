import { useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { keepForLater, useWaiting } from '@/lib/outbox'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'

/** 我知道了, once: kept on the phone when there is no network. */
export const Acknowledge = ({ id, before }: { id: string; before: boolean }) => {
  const entry = `acknowledge.${id}`
  const kept = useWaiting().some((w) => w.id === entry && !w.refused)
  const [state, setState] = useState<'open' | 'busy' | 'done' | 'uncounted'>('open')
  const [problem, setProblem] = useState('')

  const acknowledge = async () => {
    if (state !== 'open') return
    setState('busy')
    setProblem('')
    try {
      const { acknowledged } = await call('alert.acknowledge', { id })
      setState(acknowledged ? 'done' : 'uncounted')
    } catch (e) {
      setState('open')
      if (!(e instanceof CallFailed)) throw e
      if (e.code === 'offline') keepForLater(entry, 'alert.acknowledge', { id })
      else setProblem(e.message)
    }
  }

  if (state === 'uncounted') return <Notice>您是转发这条预警的人，不算在确认人数里。</Notice>
  if (before || state === 'done') return <Notice kind="good">已记下，您知道了。</Notice>
  if (kept) return <Notice>已记在手机上，有网会自动送出。</Notice>
  return (
    <>
      {problem && <Notice kind="wrong">{problem}</Notice>}
      <BigButton busy={state === 'busy' && '正在记下…'} onTap={acknowledge}>
        我知道了
      </BigButton>
    </>
  )
}
