import type { ComponentProps } from 'react'
import { replace } from '@/lib/go'
import { useSelf } from '@/lib/use-self'
import { inAll, useTodoCounts } from '@/lib/use-todo'
import { Button, View } from '@/ui/elements'
import { Screen } from '@/ui/screen'
import { SignedIn } from './signed-in'
import css from './staff-screen.module.scss'
import { tasksOf } from './staff-tasks'

interface Props extends ComponentProps<typeof Screen> {
  /** The screen this is, e.g. `work/desk`. */
  at: string
  /** The screen of the rail that it belongs to, where it has no place of its own there. */
  of?: string
}

/** The frame of every screen for staff: who works here, and at a PC the way to all of their work at the left. */
export const StaffScreen = ({ at, of = at, ...screen }: Props) => (
  <Screen {...screen} above={<SignedIn />} {...(process.env.TARO_ENV === 'h5' && { rail: <Rail {...{ at, of }} /> })} />
)

const Rail = ({ at, of }: { at: string; of: string }) => {
  const self = useSelf()
  const count = inAll(useTodoCounts(true))
  const tasks = [
    { words: count > 0 ? `等我办的：${count} 件` : '等我办的', page: 'work/todo' },
    ...tasksOf((self?.posts ?? []).map((p) => p.role)),
  ]
  return (
    <View className={css.rail}>
      {tasks.map(({ words, page }) => (
        <Button
          key={page}
          className={`${css.task} ${page === of ? css.here : ''}`}
          label={page === at ? `${words}，当前页面` : words}
          onTap={() => page !== at && replace(page)}
        >
          {words}
        </Button>
      ))}
    </View>
  )
}
