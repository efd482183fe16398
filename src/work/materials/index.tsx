import { useParams } from '@/lib/use-params'
import { StaffScreen } from '@/parts/staff-screen'
import { guarded } from '@/ui/guarded'
import { Find } from './find'
import { OnePoster } from './one-poster'

/** What is published to be put up and read out: to find, copy, play, save and print. */
export default guarded(function Materials() {
  const { poster } = useParams()
  return (
    <StaffScreen at="work/materials" title="宣传品" wide={!poster}>
      {poster ? <OnePoster id={poster} /> : <Find />}
    </StaffScreen>
  )
})
