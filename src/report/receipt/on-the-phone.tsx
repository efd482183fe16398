import { useState } from 'react'
import { replace } from '@/lib/go'
import { rewrite } from '@/lib/hand-in'
import { flush, forget, type Waiting } from '@/lib/outbox'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Para, Title } from '@/ui/words'
import type { Input } from '../../../types/contract'

const SendNow = () => {
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    await flush()
    setBusy(false)
  }
  return (
    <BigButton kind="line" busy={busy && '正在送…'} onTap={send}>
      现在就送
    </BigButton>
  )
}

/** The report waits for a network; `kept` says whether it would survive the program. */
export const Unsent = ({ kept }: { kept: boolean }) => (
  <Card>
    <Title>还没送到，有网会自动送出</Title>
    <Para>{`${kept ? '您写的都留在手机里，不用再填' : '手机存不下了，先别关'}。急事请直接打110。`}</Para>
    <SendNow />
  </Card>
)

/** The cloud would not take it: why, and the way to hand it in all the same. */
export const Refused = ({ code, why }: { code: string; why: string }) => {
  const again = () => {
    rewrite(code)
    replace('report/write')
  }
  return (
    <Card kind="alert">
      <Title>这份举报没有交成</Title>
      <Notice kind="wrong">{why}</Notice>
      <Para>您写的都在，不会丢。再交一次会换一个新的回执码。</Para>
      <BigButton onTap={again}>打开看看，再交一次</BigButton>
    </Card>
  )
}

/** The report is there; some of its pictures or sounds are not. */
export const AttachedUnsent = ({ entries }: { entries: Waiting[] }) => {
  const refused = entries.find((w) => w.refused)
  return (
    <Card>
      <Title>{`还有${left(entries)}没送到`}</Title>
      {refused ? (
        <>
          <Notice kind="wrong">{refused.refused ?? ''}</Notice>
          <BigButton kind="line" onTap={() => forget(refused.id)}>
            {(refused.input as Attached).kind === 'sound' ? '不送这段了' : '不送这张了'}
          </BigButton>
        </>
      ) : (
        <>
          <Para>有网会自动送出。</Para>
          <SendNow />
        </>
      )}
    </Card>
  )
}

type Attached = Input<'report.attach'>

/** 2张照片、1段录音 */
const left = (entries: Waiting[]): string => {
  const sounds = entries.filter(({ input }) => (input as Attached).kind === 'sound').length
  const pictures = entries.length - sounds
  return [...(pictures ? [`${pictures}张照片`] : []), ...(sounds ? [`${sounds}段录音`] : [])].join('、')
}
