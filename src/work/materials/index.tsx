import { useParams } from '@/lib/use-params'
import { useToday } from '@/lib/use-today'
import { StaffScreen } from '@/parts/staff-screen'
import { guarded } from '@/ui/guarded'
import { Loading } from '@/ui/notice'
import { Find } from './find'
import { OneBanner } from './one-banner'
import { OneComic } from './one-comic'
import { OnePoster } from './one-poster'

/** What is published to be put up and read out: to find, copy, play, save and print. What stands on a card goes by who looks: nothing is drawn before that is known. */
export default guarded(function Materials() {
  const { poster, banner, comic } = useParams()
  const { data, error } = useToday()
  const one = poster ? <OnePoster id={poster} /> : banner ? <OneBanner id={banner} /> : comic ? <OneComic id={comic} /> : undefined
  return (
    <StaffScreen at="work/materials" title="宣传品" wide={!one}>
      {!data && !error ? <Loading /> : (one ?? <Find />)}
    </StaffScreen>
  )
})
