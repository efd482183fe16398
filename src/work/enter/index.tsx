import { useEffect, useRef, useState } from 'react'
import { clearCached } from '@/lib/cache'
import { call } from '@/lib/call'
import { deviceOf } from '@/lib/device'
import { replace } from '@/lib/go'
import { backToFormer, beginFresh } from '@/lib/transport'
import { useInterval } from '@/lib/use-interval'
import { useMutation } from '@/lib/use-mutation'
import { Card } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { Para } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { Request } from './request'

/** On a PC: shows what a member of staff confirms on their phone, and opens their work when they did. */
export default guarded(function Enter() {
  const [request, setRequest] = useState<Output<'person.requestSeat'>>()
  const { run, trouble, setTrouble } = useMutation()
  const entered = useRef(false)

  const ask = async () => {
    setRequest(undefined)
    // whoever had this browser's sign-in before must not be signed in with it
    try {
      await beginFresh()
    } catch {
      return setTrouble('现在连不上网，请看看网络再试')
    }
    setRequest(await run('person.requestSeat', { device: deviceOf(navigator.userAgent) }))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when the screen opens
  useEffect(() => {
    const giveUp = () => {
      if (!entered.current) backToFormer()
    }
    // a reload or another address ends the page without ending the screen
    addEventListener('pagehide', giveUp)
    void ask()
    return () => {
      removeEventListener('pagehide', giveUp)
      giveUp()
    }
  }, [])

  useInterval(2, () => {
    if (!request || entered.current) return
    call('person.self', {}).then(
      ({ until }) => {
        if (!until || entered.current) return
        entered.current = true
        clearCached()
        replace('work/todo')
      },
      () => {}, // without a network the next look finds out
    )
  })
  return (
    <Screen title="工作人员登录" wide>
      <Card>
        <Para>手机上：打开村哨，点“我的”里的“电脑上登录”。</Para>
        <Para>登录以后，八小时自动退出。离开电脑前，请点“退出登录”。</Para>
      </Card>
      {!request && !trouble && <Loading words="正在准备登录码…" />}
      {trouble && <Failed message={trouble} again={() => void ask()} />}
      {request && <Request key={request.digits} request={request} again={() => void ask()} />}
    </Screen>
  )
})
