import { go } from '@/lib/go'
import { useTodoCounts } from '@/lib/use-todo'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'

/** What waits for a grid worker, marks that are still on this phone counted in. */
export const TasksLeft = () => {
  const { groups = 0, help = 0, helpUnproven = 0 } = useTodoCounts()
  return (
    <>
      {groups > 0 && <Notice>{`还剩 ${groups} 个群要发。`}</Notice>}
      {help + helpUnproven > 0 && (
        <BigButton kind="line" onTap={() => go('work/helps')}>
          {help > 0 ? `${help} 位等着帮忙` : `${helpUnproven} 位求助的还没核实`}
        </BigButton>
      )}
    </>
  )
}
