import { useState } from 'react'
import { dateOfTime, dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { StaffScreen } from '@/parts/staff-screen'
import { Card, Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Meta, Para } from '@/ui/words'
import { roles } from '../../../types/words/people'
import { appointmentDeeds } from '../../../types/words/staff'

/** What was done to whose role, by whom and why. */
export default guarded(function Changes() {
  const [page, setPage] = useState(0)
  const { data, error, loading, reload } = useCall('staff.history', { page })
  return (
    <StaffScreen at="work/changes" title="谁请谁做事">
      <Meta>请人、确认、停、换、结束，每一步都记在这里。</Meta>
      {loading && !data && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      {data?.steps.length === 0 && (
        <Card>
          <Para>{page > 0 ? '没有更早的了。' : '还没有改过。'}</Para>
        </Card>
      )}
      {data?.steps.map(({ at, by, deed, name, role, place, why, until }) => (
        <Card key={`${at} ${deed} ${name} ${role} ${place}`}>
          <Stack>
            <Para>{`${name}，${roles[role]}（${place}）：${appointmentDeeds[deed]}`}</Para>
            <Meta>
              {dayAndTime(at)} · {by}
              {until !== undefined && ` · 做到${dateOfTime(until)}`}
              {why && ` · ${why}`}
            </Meta>
          </Stack>
        </Card>
      ))}
      {data && <Pager page={page} more={data.more} onPage={setPage} />}
    </StaffScreen>
  )
})
