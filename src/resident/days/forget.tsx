import { useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'

/** Says what is noted of this person, and forgets it when they want. */
export const Forget = () => {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<{ kind: 'good' | 'wrong'; words: string }>()
  const forget = async () => {
    setBusy(true)
    try {
      await call('tip.forget', {})
      setOutcome({ kind: 'good', words: '清掉了。' })
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      setOutcome({ kind: 'wrong', words: e.message })
    }
    setBusy(false)
  }
  return (
    <>
      <Meta>
        点开过、听过的提示，过两个星期、一个月、三个月会再给您看一遍。为此只记下是哪一条、哪一天，别人看不到，三个多月后自动清掉。
      </Meta>
      {outcome && <Notice kind={outcome.kind}>{outcome.words}</Notice>}
      <BigButton kind="plain" busy={busy && '正在清…'} onTap={() => void forget()}>
        把这些记录清掉
      </BigButton>
    </>
  )
}
