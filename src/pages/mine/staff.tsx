import { go } from '@/lib/go'
import { isFresh } from '@/lib/transport'
import { useTodoCounts } from '@/lib/use-todo'
import { Leave } from '@/parts/leave'
import { tasksOf } from '@/parts/staff-tasks'
import { TodoButton } from '@/parts/todo-button'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Title } from '@/ui/words'
import type { Grant } from '../../../types/entities/person'
import { roles } from '../../../types/words/people'

/** The way to their work, one button a task; at a PC also the way out, on the phone the way to sign in there. */
export const Staff = ({ grants }: { grants: Grant[] }) => {
  const { groups = 0, help = 0, helpUnproven = 0, alertReturned = 0 } = useTodoCounts()
  const held = [...new Set(grants.map((g) => g.role))]
  const back = alertReturned > 0 && `退回来 ${alertReturned} 条`
  const left: Record<string, string | false> = {
    发预警: groups > 0 ? `还剩 ${groups} 个群` : back,
    '写预警、审预警': back,
    要帮忙的人: [help > 0 && `${help} 位`, helpUnproven > 0 && `没核实的 ${helpUnproven} 位`].filter(Boolean).join('，'),
  }
  return (
    <Card>
      <Stack>
        <Title>{held.map((role) => roles[role]).join('、')}</Title>
        <TodoButton />
        {tasksOf(held).map(({ words, page, kind = 'soft' }) => (
          <BigButton key={page} kind={kind} onTap={() => go(page)}>
            {[words, left[words]].filter(Boolean).join('：')}
          </BigButton>
        ))}
        <BigButton kind="line" onTap={() => go('work/posts')}>
          我的身份
        </BigButton>
        {process.env.TARO_ENV === 'h5' && isFresh() ? (
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
