import Taro from '@tarojs/taro'
import { useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { go } from '@/lib/go'
import { forgetKept } from '@/lib/kept'
import { BigButton, type ButtonKind } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import { roles } from '../../../content/words'
import type { Grant, Role } from '../../../types/domain'

const web = process.env.TARO_ENV === 'h5'

/** Each task: its words, its screen, and whose work it is. */
const tasks: { words: string; page: string; roles: readonly Role[]; kind?: ButtonKind }[] = [
  { words: '发预警', page: 'work/desk', roles: ['gridWorker'] },
  { words: '写预警、审预警', page: 'work/desk', roles: ['editor', 'commandRoom', 'police'] },
  { words: '看预警', page: 'work/desk', roles: ['leader'] },
  { words: '举报处理', page: 'work/queue', roles: ['police'] },
  { words: '要帮忙的人', page: 'work/helps', roles: ['gridWorker'], kind: 'line' },
  { words: '微信群', page: 'work/groups-admin', roles: ['admin', 'commandRoom'], kind: 'line' },
  { words: '提醒发送情况', page: 'work/outbox', roles: ['admin', 'commandRoom'], kind: 'line' },
]

/** The way to their work, one button a task; on the web also the way out. */
export const Staff = ({ grants }: { grants: Grant[] }) => {
  const held = [...new Set(grants.map((g) => g.role))]
  const mine = tasks.filter((task) => task.roles.some((role) => held.includes(role)))
  const shown = mine.filter((task, i) => mine.findIndex((other) => other.page === task.page) === i)
  return (
    <Card>
      <Stack>
        <Title>{held.map((role) => roles[role]).join('、')}</Title>
        {shown.map(({ words, page, kind }) => (
          <BigButton key={page} {...(kind && { kind })} onTap={() => go(page)}>
            {words}
          </BigButton>
        ))}
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
