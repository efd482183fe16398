import { useState } from 'react'
import { useShare } from '@/lib/share'
import { useCall } from '@/lib/use-call'
import { useParams } from '@/lib/use-params'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import { cardOf } from './card-of'
import { Invitations } from './invitations'
import { Invite } from './invite'
import { Members } from './members'

/** Who does what in one's places: those to confirm, those asked, those who do it; and the way to ask somebody. */
export default guarded(function People() {
  const { data, error, loading, reload } = useCall('staff.list', { page: 0 })
  const { role } = useParams()
  const [asking, ask] = useState(!!role)
  const [said, say] = useState<string>()
  const share = useShare({ cardOf: (id) => cardOf(data?.invitations ?? [], id), onOpened: () => {} })
  const done = (words?: string) => {
    say(words)
    reload()
  }
  return (
    <StaffScreen at="work/people" title="人员" wide>
      {loading && !data && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      {data && (
        <>
          <Invitations all={data.invitations} share={share} onDone={done} />
          {said && <Notice kind="good">{said}</Notice>}
          {asking ? (
            <Invite places={data.places} wished={role} onAsked={reload} onClose={() => ask(false)} />
          ) : (
            <BigButton kind="line" onTap={() => ask(true)}>
              请人来做事
            </BigButton>
          )}
          <Title>正在做事的</Title>
          <Members first={data} onDone={reload} />
        </>
      )}
    </StaffScreen>
  )
})
