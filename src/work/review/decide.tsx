import { useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { newId } from '@/lib/new-id'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import type { Output } from '../../../types/contract'
import { WithWords } from './with-words'

type Step = 'approve' | 'return' | 'cancel'

interface Props {
  read: Output<'alert.read'>
  onDecided: () => void
  onGivenBack: () => void
}

/** 同意发布, 退回 and 撤销: those this person may do now. */
export const Decide = ({ read: { alert, may }, onDecided, onGivenBack }: Props) => {
  const id = alert._id
  const [newAlert] = useState(() => newId('a'))
  const [busy, setBusy] = useState<Step>()
  const [trouble, setTrouble] = useState<string>()

  const decide = async (step: Step, words = '') => {
    setBusy(step)
    setTrouble(undefined)
    try {
      if (step === 'approve') await call('alert.approve', { id })
      else if (step === 'return') await call('alert.return', { id, words })
      else await call('alert.cancel', { id, newId: newAlert, why: words })
      if (step === 'return') onGivenBack()
      else onDecided()
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      setTrouble(e.message)
      if (e.code === 'conflict') onDecided()
    } finally {
      setBusy(undefined)
    }
  }

  return (
    <Stack>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {may.approve && (
        <BigButton disabled={!!busy} busy={busy === 'approve' && '正在发布…'} onTap={() => void decide('approve')}>
          同意发布
        </BigButton>
      )}
      {may.return && (
        <WithWords
          ask="退回，请作者改"
          label="为什么退回，作者看得到"
          most={100}
          ready={['说清楚骗子怎么骗', '“怎么做”要写得能照着做', '地方选得太大了']}
          act="退回"
          busy={busy === 'return' && '正在退回…'}
          onSure={(words) => void decide('return', words)}
        />
      )}
      {may.cancel && (
        <WithWords
          danger
          ask="撤销这条预警"
          label="为什么撤销，村民看得到"
          most={40}
          ready={['情况已经查清，不是诈骗', '骗子已经抓到，钱已追回']}
          act="撤销，并通知收到的村"
          busy={busy === 'cancel' && '正在撤销…'}
          onSure={(words) => void decide('cancel', words)}
        />
      )}
    </Stack>
  )
}
