import { useMutation } from '@/lib/use-mutation'
import { AskTwice } from '@/parts/ask-twice'

/** For a tip sent by mistake. What is in a group already stays there: nobody can take that back. */
export const StopTip = ({ id, onStopped }: { id: string; onStopped: () => void }) => {
  const { run, busy, trouble } = useMutation()
  return (
    <AskTwice
      ask="发错了，停下"
      say="还没发的群就不用发了。已经发到群里的收不回来，照样记着。"
      act="停下，不再发"
      leave="接着发"
      busy={busy && '正在停…'}
      trouble={trouble}
      onSure={() => void run('alert.stopTip', { id }, { onDone: onStopped })}
    />
  )
}
