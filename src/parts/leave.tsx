import { useState } from 'react'
import { flush, waiting } from '@/lib/outbox'
import { endSeat } from '@/lib/seat'
import { isFresh } from '@/lib/transport'
import { unfinished } from '@/lib/written'
import { BigButton, type ButtonKind } from '@/ui/big-button'
import { Notice } from '@/ui/notice'

/** Ends the seat in this browser, with or without a network: nothing of it stays here. What has not gone out yet is said first. */
export const Leave = ({ kind = 'plain' }: { kind?: ButtonKind }) => {
  const [busy, setBusy] = useState(false)
  const [left, setLeft] = useState({ unsent: 0, begun: 0 })
  const leave = async () => {
    setBusy(true)
    await flush()
    const now = { unsent: waiting().length, begun: unfinished().length }
    setBusy(false)
    if (isFresh() && (now.unsent > left.unsent || now.begun > left.begun)) return setLeft(now)
    await endSeat()
  }
  const said = [
    ...(left.unsent > 0 ? [`还有 ${left.unsent} 件没送出去`] : []),
    ...(left.begun > 0 ? [`还有 ${left.begun} 件没写完，在“等我办的”里`] : []),
  ].join('，')
  return (
    <>
      {said && <Notice kind="wrong">{`${said}。现在退出就没有了。`}</Notice>}
      <BigButton kind={kind} busy={busy && '正在退出…'} onTap={() => void leave()}>
        {said ? '不等了，退出登录' : '退出登录'}
      </BigButton>
    </>
  )
}
