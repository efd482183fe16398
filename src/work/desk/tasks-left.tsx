import { go } from '@/lib/go'
import { useTasks } from '@/lib/use-tasks'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'

/** What waits for a grid worker, marks that are still on this phone counted in. */
export const TasksLeft = () => {
  const { groups, helps, unproven } = useTasks()
  return (
    <>
      {groups > 0 && <Notice>{`还剩 ${groups} 个群要发。`}</Notice>}
      {helps + unproven > 0 && (
        <BigButton kind="line" onTap={() => go('work/helps')}>
          {helps > 0 ? `${helps} 位等着帮忙` : `${unproven} 位求助的还没核实`}
        </BigButton>
      )}
    </>
  )
}
