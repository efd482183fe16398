import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { useParams } from '@/lib/use-params'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Asked } from './asked'
import { touched } from './draft'
import { Discard, WhyGivenBack } from './in-cloud'
import { PickCase } from './pick-case'
import { StartAfresh } from './start-afresh'
import { useDraft } from './use-draft'
import { Writing } from './writing'

/** Writes an alert: from a case, from scratch, as the update of one in force, or on from one's own draft. */
export default guarded(function Write() {
  const { id, ...from } = useParams()
  const { draft, change, begin, asked, keepOld, fetching, trouble } = useDraft({ id, ...from })
  /** It is the author's draft in the cloud that is written on here. */
  const inCloud = !asked && id !== undefined && draft.id === id
  const [picking, setPicking] = useState(false)
  const mine = useCall('alert.villages', {}, { keep: 'own-villages' })
  const pick = (id: string) => {
    setPicking(false)
    begin({ case: id })
  }
  if (picking)
    return (
      <StaffScreen at="work/write" title="选一个案例">
        <PickCase onPick={pick} onClose={() => setPicking(false)} />
      </StaffScreen>
    )
  return (
    <StaffScreen at="work/write" title={draft.references ? '改一条预警' : '写预警'} wide>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {asked && <Asked asked={asked} keepOld={keepOld} begin={begin} />}
      {inCloud && <WhyGivenBack id={id} />}
      {!asked && draft.references && <Notice>审核通过以后，这一条会换下原来的那条，原来的卡片点开会看到新的。</Notice>}
      {!asked && (
        <Row>
          {!draft.references && (
            <BigButton kind="soft" onTap={() => setPicking(true)}>
              从案例写
            </BigButton>
          )}
          {touched(draft) && <StartAfresh onSure={() => begin()} />}
        </Row>
      )}
      {mine.data && !fetching && <Writing key={draft.id} draft={draft} villages={mine.data.villages} onChange={change} />}
      {inCloud && <Discard id={id} />}
      {(fetching || (!mine.data && mine.loading)) && <Loading />}
      {!mine.data && mine.error && <Failed message={mine.error.message} again={mine.reload} />}
    </StaffScreen>
  )
})
