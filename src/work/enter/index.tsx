import Taro from '@tarojs/taro'
import { useState } from 'react'
import { replace } from '@/lib/go'
import { backToFormer, beginFresh } from '@/lib/transport'
import { digitsIn } from '@/lib/typed'
import { hasAnyRole } from '@/lib/use-grants'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { guarded } from '@/ui/guarded'
import { Screen } from '@/ui/screen'
import { Para } from '@/ui/words'
import type { Output } from '../../../types/contract'

/** On the web: signs staff in by the code shown in their WeChat, and opens their desk. */
export default guarded(function Enter() {
  const [code, setCode] = useState('')
  const { run, busy, trouble, setTrouble } = useMutation()

  const enter = async () => {
    if (!/^\d{6}$/.test(code)) return setTrouble('登录码是六个数字。')
    try {
      await beginFresh()
    } catch {
      return setTrouble('现在连不上网，请看看网络再试')
    }
    if (!(await run('person.enter', { code }))) return backToFormer()
    const today = await run('home.today', {})
    if (today) openDesk(today)
  }
  return (
    <Screen title="工作人员登录">
      <Card>
        <Para>在手机微信里打开村哨，点“我的”里的“电脑上登录”，一分钟内填到这里。</Para>
        <Field
          label="六位登录码"
          type="tel"
          value={code}
          onInput={(typed) => setCode(digitsIn(typed).slice(0, 6))}
          of={6}
          wrong={trouble || undefined}
          onConfirm={() => void enter()}
        />
      </Card>
      <BigButton onTap={() => void enter()} busy={busy && '正在登录…'}>
        登录
      </BigButton>
    </Screen>
  )
})

const openDesk = ({ grants }: Output<'home.today'>) => {
  if (hasAnyRole(grants, 'police')) replace('work/queue')
  else if (hasAnyRole(grants, 'gridWorker', 'editor', 'commandRoom', 'leader')) replace('work/desk')
  else if (hasAnyRole(grants, 'admin')) replace('work/groups-admin')
  else void Taro.reLaunch({ url: '/pages/home/index' })
}
