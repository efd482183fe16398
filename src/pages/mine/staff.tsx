import Taro from '@tarojs/taro'
import { clearCached } from '@/lib/cache'
import { go } from '@/lib/go'
import { useMutation } from '@/lib/use-mutation'
import { useTasks } from '@/lib/use-tasks'
import { BigButton, type ButtonKind } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import type { Grant, Role } from '../../../types/entities/person'
import { roles } from '../../../types/words/people'

type Waits = ReturnType<typeof useTasks>
const web = process.env.TARO_ENV === 'h5'

const helpsLeft = ({ helps, unproven }: Waits) =>
  [helps > 0 && `${helps} 位`, unproven > 0 && `没核实的 ${unproven} 位`].filter(Boolean).join('，')

/** Each task: its words, its screen, and whose work it is; `left` says how much of it waits. */
const tasks: { words: string; page: string; roles: readonly Role[]; kind?: ButtonKind; left?: (waits: Waits) => string | false }[] = [
  { words: '发预警', page: 'work/desk', roles: ['gridWorker'], left: ({ groups }) => groups > 0 && `还剩 ${groups} 个群` },
  { words: '写预警、审预警', page: 'work/desk', roles: ['editor', 'commandRoom', 'police'] },
  { words: '看预警', page: 'work/desk', roles: ['leader'] },
  { words: '举报处理', page: 'work/queue', roles: ['police'] },
  { words: '编辑台', page: 'edit/desk', roles: ['editor', 'commandRoom', 'police'] },
  { words: '要帮忙的人', page: 'work/helps', roles: ['gridWorker'], kind: 'line', left: helpsLeft },
  { words: '上门', page: 'work/visits', roles: ['gridWorker'], kind: 'line' },
  { words: '宣传品', page: 'work/materials', roles: ['gridWorker', 'editor', 'commandRoom'], kind: 'line' },
  { words: '不出提示的日子', page: 'work/quiet', roles: ['editor', 'commandRoom'], kind: 'line' },
  { words: '蒙古文和录音', page: 'mongolian/desk', roles: ['editor', 'commandRoom', 'mongolianReviewer'], kind: 'line' },
  { words: '谁看过举报', page: 'work/looks', roles: ['leader', 'admin'], kind: 'line' },
  { words: '微信群', page: 'work/groups-admin', roles: ['admin', 'commandRoom'], kind: 'line' },
  { words: '提醒发送情况', page: 'work/outbox', roles: ['admin', 'commandRoom'], kind: 'line' },
]

/** The way to their work, one button a task; on the web also the way out. */
export const Staff = ({ grants }: { grants: Grant[] }) => {
  const waits = useTasks()
  const held = [...new Set(grants.map((g) => g.role))]
  const mine = tasks.filter((task) => task.roles.some((role) => held.includes(role)))
  const shown = mine.filter((task, i) => mine.findIndex((other) => other.page === task.page) === i)
  return (
    <Card>
      <Stack>
        <Title>{held.map((role) => roles[role]).join('、')}</Title>
        {shown.map(({ words, page, kind, left }) => (
          <BigButton key={page} {...(kind && { kind })} onTap={() => go(page)}>
            {[words, left?.(waits)].filter(Boolean).join('：')}
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
  const { run, busy, trouble } = useMutation()
  const onDone = () => {
    clearCached()
    void Taro.reLaunch({ url: '/pages/mine/index' })
  }
  return (
    <>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton kind="line" busy={busy && '正在退出…'} onTap={() => void run('person.leave', {}, { onDone })}>
        退出登录
      </BigButton>
    </>
  )
}
