import { useCall } from '@/lib/use-call'
import { useSelf } from '@/lib/use-self'
import { StaffScreen } from '@/parts/staff-screen'
import { Columns, Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Para } from '@/ui/words'
import { History } from './history'
import { MakeOne } from './make-one'
import { TakeIn } from './take-in'

/** What this county published goes to other counties in one file, and what theirs published comes in as drafts. */
export default guarded(function Bundles() {
  const { data, reload } = useCall('bundle.list', {})
  const roles = useSelf()?.posts.map(({ role }) => role) ?? []
  const edits = roles.includes('editor') || roles.includes('commandRoom')
  return (
    <StaffScreen at="work/bundles" title="内容包" wide>
      <Para>
        把咱们发布了的案例、提示、题目和宣传品装成一个文件，交给别的旗县；别处的也可以放进来，先都是草稿。上课用的课堂包不在这里。
      </Para>
      <Columns>
        <MakeOne onMade={reload} />
        <Stack>
          {edits && <TakeIn onTaken={reload} />}
          {data && <History {...data} />}
        </Stack>
      </Columns>
    </StaffScreen>
  )
})
