import Taro from '@tarojs/taro'
import { useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { replace } from '@/lib/go'
import { forgetKept } from '@/lib/kept'
import { holds } from '@/lib/use-grants'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { guarded } from '@/ui/guarded'
import { Screen } from '@/ui/screen'
import { Para } from '@/ui/words'

/** On the web: signs staff in by the code shown in their WeChat, and opens their desk. */
export default guarded(function Enter() {
  const [code, setCode] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [entering, setEntering] = useState(false)

  const enter = async () => {
    if (!/^\d{6}$/.test(code)) return setWrong('登录码是六个数字。')
    setEntering(true)
    setWrong(undefined)
    try {
      await call('person.enter', { code })
      forgetKept()
      await openDesk()
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      setWrong(e.message)
    } finally {
      setEntering(false)
    }
  }
  return (
    <Screen title="工作人员登录">
      <Card>
        <Para>在手机微信里打开村哨，点“我的”里的“电脑上登录”，一分钟内填到这里。</Para>
        <Field
          label="六位登录码"
          type="tel"
          value={code}
          onInput={(typed) => setCode(typed.replace(/\D/g, ''))}
          maxLength={6}
          wrong={wrong}
          onConfirm={() => void enter()}
        />
      </Card>
      <BigButton onTap={() => void enter()} busy={entering && '正在登录…'}>
        登录
      </BigButton>
    </Screen>
  )
})

const openDesk = async () => {
  const { grants } = await call('home.today', {})
  if (holds(grants, 'police')) replace('work/queue')
  else if (holds(grants, 'gridWorker', 'editor', 'commandRoom', 'leader')) replace('work/desk')
  else if (holds(grants, 'admin')) replace('work/groups-admin')
  else void Taro.reLaunch({ url: '/pages/home/index' })
}
