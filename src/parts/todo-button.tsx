import { go } from '@/lib/go'
import { inAll, useTodoCounts } from '@/lib/use-todo'
import { BigButton, type ButtonKind } from '@/ui/big-button'

/** The way to what waits for this member of staff, and how much that is. */
export const TodoButton = ({ kind }: { kind?: ButtonKind }) => {
  const count = inAll(useTodoCounts())
  return (
    <BigButton {...(kind && { kind })} onTap={() => go('work/todo')}>
      {count > 0 ? `等我办的：${count} 件` : '等我办的'}
    </BigButton>
  )
}
