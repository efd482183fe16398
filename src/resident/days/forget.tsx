import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'

/** Says what is noted of this person, and forgets it when they want. */
export const Forget = () => {
  const { run, busy, trouble } = useMutation()
  const [forgotten, setForgotten] = useState(false)
  return (
    <>
      <Meta>
        点开过、听过的提示，过两个星期、一个月、三个月会再给您看一遍。为此只记下是哪一条、哪一天，别人看不到，三个多月后自动清掉。
      </Meta>
      {trouble ? <Notice kind="wrong">{trouble}</Notice> : forgotten && <Notice kind="good">清掉了。</Notice>}
      <BigButton kind="plain" busy={busy && '正在清…'} onTap={() => void run('tip.forget', {}, { onDone: () => setForgotten(true) })}>
        把这些记录清掉
      </BigButton>
    </>
  )
}
