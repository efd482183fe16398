import { useState } from 'react'
import { flush, waiting } from '@/lib/outbox'
import { endSeat } from '@/lib/seat'
import { isFresh } from '@/lib/transport'
import { BigButton, type ButtonKind } from '@/ui/big-button'
import { Notice } from '@/ui/notice'

/** Ends the seat in this browser, with or without a network: nothing of it stays here. What has not gone out yet is said first. */
export const Leave = ({ kind = 'plain' }: { kind?: ButtonKind }) => {
  const [busy, setBusy] = useState(false)
  const [left, setLeft] = useState(0)
  const leave = async () => {
    setBusy(true)
    await flush()
    const unsent = waiting().length
    setBusy(false)
    if (isFresh() && unsent > left) return setLeft(unsent)
    await endSeat()
  }
  return (
    <>
      {left > 0 && <Notice kind="wrong">{`还有 ${left} 件没送出去，现在退出就没有了。`}</Notice>}
      <BigButton kind={kind} busy={busy && '正在退出…'} onTap={() => void leave()}>
        {left > 0 ? '不等了，退出登录' : '退出登录'}
      </BigButton>
    </>
  )
}
