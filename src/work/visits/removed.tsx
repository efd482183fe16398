import { useMutation } from '@/lib/use-mutation'
import { Notice } from '@/ui/notice'
import { TakenOut } from '@/ui/taken-out'
import { visited } from './marks'
import type { Turn } from './order'

/** A household that was just taken off the list: put back as it was, with the day of the last visit. */
export const Removed = ({ turn: { household, last }, onBack }: { turn: Turn; onBack: () => void }) => {
  const { run, busy, trouble } = useMutation()
  const { _id: id, label, village, why } = household
  const putBack = async () => {
    if (!(await run('visit.save', { id, village, label, why }))) return
    if (last) await visited(id, last)
    onBack()
  }
  return (
    <>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <TakenOut words={`去掉了：${label}`} busy={busy && '正在放回来…'} onBack={() => void putBack()} />
    </>
  )
}
