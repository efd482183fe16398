import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { usePages } from '@/lib/use-pages'
import { StaffScreen } from '@/parts/staff-screen'
import { Columns } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Meta } from '@/ui/words'
import { feedbackDays } from '../../../types/words/feedback'
import { FeedbackCard } from './card'

/** What people say of the program and of those who run it, for the county's administrators. */
export default guarded(function FeedbackDesk() {
  const [which, setWhich] = useState<'open' | 'answered'>('open')
  const { page, asked, turn, anew } = usePages()
  const { data, error, loading, reload } = useCall('feedback.list', { answered: which === 'answered', ...asked })
  return (
    <StaffScreen at="work/feedback" title="意见和投诉" wide>
      <Choice label="看哪些" options={{ open: '等答复的', answered: '答复过的' }} value={which} onChoose={anew(setWhich)} />
      {loading && !data && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      {data?.feedbacks.length === 0 && <Notice>{which === 'open' ? '没有等您答复的。' : '还没有答复过。'}</Notice>}
      {data && (
        <Columns>
          {data.feedbacks.map((one) => (
            <FeedbackCard key={one._id} one={one} onAnswered={reload} />
          ))}
        </Columns>
      )}
      {data && <Pager page={page} more={data.more} onPage={(to) => turn(to, data.end)} />}
      <Meta>{`${feedbackDays} 天里要答复。不答应的，也写明为什么。谁看过都有记录。`}</Meta>
    </StaffScreen>
  )
})
