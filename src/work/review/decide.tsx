import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { Reason } from '@/parts/reason'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import type { Output } from '../../../types/contract'

interface Props {
  read: Output<'alert.read'>
  onDecided: () => void
  onGivenBack: () => void
}

/** 同意发布, 退回 and 撤销: those this person may do now. */
export const Decide = ({ read: { alert, version, may }, onDecided, onGivenBack }: Props) => {
  const id = alert._id
  const [newAlert] = useState(() => newId('a'))
  const { run, busy, trouble } = useMutation({ onConflict: onDecided })

  return (
    <Stack>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {may.approve && (
        <BigButton
          disabled={!!busy}
          busy={busy === 'alert.approve' && '正在发布…'}
          onTap={() => void run('alert.approve', { id, version }, { onDone: onDecided })}
        >
          同意发布
        </BigButton>
      )}
      {may.return && (
        <Reason
          ask="退回，请作者改"
          kept={['alertBack', id]}
          label="为什么退回，作者看得到"
          most={100}
          ready={['说清楚骗子怎么骗', '“怎么做”要写得能照着做', '地方选得太大了']}
          act="退回"
          leave="先不退回"
          busy={busy === 'alert.return' && '正在退回…'}
          onSure={(words) => run('alert.return', { id, words, version }, { onDone: onGivenBack })}
        />
      )}
      {may.cancel && (
        <Reason
          danger
          ask="撤销这条预警"
          kept={['alertCancel', id]}
          label="为什么撤销，村民看得到"
          most={40}
          ready={['情况已经查清，不是诈骗', '骗子已经抓到，钱已追回']}
          act="撤销，并通知收到的村"
          leave="先不撤销"
          busy={busy === 'alert.cancel' && '正在撤销…'}
          onSure={(words) => run('alert.cancel', { id, newId: newAlert, why: words }, { onDone: onDecided })}
        />
      )}
    </Stack>
  )
}
