import Taro from '@tarojs/taro'
import { useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { go } from '@/lib/go'
import { forgetKept } from '@/lib/kept'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import { roles } from '../../../content/words'
import type { Grant, Role } from '../../../types/domain'

const web = process.env.TARO_ENV === 'h5'
const senders: readonly Role[] = ['gridWorker', 'commandRoom', 'leader']

/** The way to their work, one button a task; on the web also the way out. */
export const Staff = ({ grants }: { grants: Grant[] }) => {
  const held = [...new Set(grants.map((g) => g.role))]
  return (
    <Card>
      <Stack>
        <Title>{held.map((role) => roles[role]).join('、')}</Title>
        {held.some((role) => senders.includes(role)) && (
          <BigButton onTap={() => go('work/desk')}>{held.includes('gridWorker') ? '发预警' : '看预警'}</BigButton>
        )}
        {held.includes('police') && <BigButton onTap={() => go('work/queue')}>举报处理</BigButton>}
        {web ? (
          <Leave />
        ) : (
          <BigButton kind="line" onTap={() => go('work/code')}>
            电脑上登录
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}

/** Signs out; what this computer kept goes too, and every screen opens anew. */
const Leave = () => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const leave = async () => {
    setBusy(true)
    try {
      await call('person.leave', {})
      forgetKept()
      await Taro.reLaunch({ url: '/pages/mine/index' })
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      setProblem(e.message)
    }
    setBusy(false)
  }
  return (
    <>
      {problem && <Notice kind="wrong">{problem}</Notice>}
      <BigButton kind="line" busy={busy && '正在退出…'} onTap={leave}>
        退出登录
      </BigButton>
    </>
  )
}
