import { useCall } from '@/lib/use-call'
import { StaffScreen } from '@/parts/staff-screen'
import { guarded } from '@/ui/guarded'
import { Failed, Loading } from '@/ui/notice'
import { Para } from '@/ui/words'
import { Town } from './town'

/** The days on which a town wants no tip. */
export default guarded(function Quiet() {
  const { data, error, loading, reload } = useCall('tip.quiet', {})
  return (
    <StaffScreen at="work/quiet" title="不出提示的日子" wide>
      <Para>这些日子“今天”里不出新提示，前几天的照样能看。预警不受影响。</Para>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data?.towns.map((town) => (
        <Town key={town._id} town={town} onChanged={reload} />
      ))}
    </StaffScreen>
  )
})
