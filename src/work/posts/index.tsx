import { useCall } from '@/lib/use-call'
import { StaffScreen } from '@/parts/staff-screen'
import { termWords } from '@/parts/term-words'
import { Card, Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { roles } from '../../../types/words/people'
import { duties } from '../../../types/words/staff'

/** What a member of staff may do, where, since when, until when, and who gave it. */
export default guarded(function Posts() {
  const { data, error, loading, reload } = useCall('staff.mine', {})
  return (
    <StaffScreen at="work/posts" title="我的身份">
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data?.roles.map(({ role, region, place, ...term }) => (
        <Card key={`${role} ${region}`}>
          <Stack>
            <Title>{`${roles[role]}（${place}）`}</Title>
            <Para>{`能做的事：${duties[role]}。`}</Para>
            <Meta>{termWords(term)}</Meta>
          </Stack>
        </Card>
      ))}
      {data && <Meta>哪里不对，请找管理员改。每次改都有记录，领导小组看得到。</Meta>}
    </StaffScreen>
  )
})
