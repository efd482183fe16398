import { useState } from 'react'
import { dateOfTime, dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { usePages } from '@/lib/use-pages'
import { StaffScreen } from '@/parts/staff-screen'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Meta, Para } from '@/ui/words'
import { auditKinds, deedWords } from '../../../types/words/audit'

const kinds = { all: '全部', ...auditKinds }

/** Who did what to roles, content and settings, and why: the county's log. */
export default guarded(function Changes() {
  const [kind, setKind] = useState<keyof typeof kinds>('all')
  const { page, asked, turn, anew } = usePages()
  const { data, error, loading, reload } = useCall('staff.history', { ...(kind !== 'all' && { kind }), ...asked })
  return (
    <StaffScreen at="work/changes" title="谁做了什么">
      <Meta>请人换人、稿子和预警上线撤下、改设置、改发案登记、有人删掉自己的信息，都记在这里。少了、改过，这里看得出来。</Meta>
      <Choice label="看哪一类" options={kinds} value={kind} onChoose={anew(setKind)} />
      {loading && !data && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      {data && !data.whole && (
        <Notice kind="wrong">这几个月的记录少了几条，或者被改过。请马上告诉旗县领导小组，请部署的人查谁动过云上的数据。</Notice>
      )}
      {data?.deeds.length === 0 && (
        <Card>
          <Para>{page > 0 ? '没有更早的了。' : '还没有记录。'}</Para>
        </Card>
      )}
      {data?.deeds.map(({ at, by, deed, about, place, why, until }) => (
        <Card key={`${at} ${deed} ${about} ${place}`}>
          <Stack>
            <Para>{`${deedWords[deed]}：${about}${place && `（${place}）`}`}</Para>
            <Meta>
              {dayAndTime(at)}，{by}
              {until !== undefined && `，做到${dateOfTime(until)}`}
              {why && `：${why}`}
            </Meta>
          </Stack>
        </Card>
      ))}
      {data && <Pager page={page} more={data.more} onPage={(to) => turn(to, data.end)} />}
    </StaffScreen>
  )
})
