import { useCall } from '@/lib/use-call'
import { useGroup } from '@/lib/use-group'
import { ForWorker } from '@/parts/for-worker'
import { useAnswer } from '@/parts/use-answer'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'
import { acknowledgements } from '../../../types/words/alert'

/** The tip came by a card: that it was opened is noted, and who has read it may say so. */
export const FromCard = ({ sending }: { sending: string }) => {
  const from = useGroup()
  return from ? <Opened sending={sending} group={from.group} /> : null
}

const Opened = ({ sending, group }: { sending: string; group: string | undefined }) => {
  const { data } = useCall('alert.openTip', { id: sending, ...(group && { group }) }, { keep: `opened.${sending}` })
  const { said, kept, busy, uncounted, problem, answer } = useAnswer(sending, data?.said ?? [])
  if (uncounted) return <Notice>您是转发这条的人，不算在确认人数里。</Notice>
  if (said.includes('know')) return <Notice kind="good">已记下，您知道了。</Notice>
  if (kept.includes('know')) return <Notice>已记在手机上，有网会自动送出。</Notice>
  return (
    <>
      {group && data?.fromGroup === 'other' && <ForWorker />}
      {problem && <Notice kind="wrong">{problem}</Notice>}
      <BigButton busy={busy && '正在记下…'} onTap={() => void answer('know')}>
        {acknowledgements.know}
      </BigButton>
    </>
  )
}
