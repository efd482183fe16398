import { dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { StaffScreen } from '@/parts/staff-screen'
import { Columns } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { Acts } from './acts'
import { BandCard } from './band-card'

/** Whether what a game teaches lasts: what adults knew at first and know later, and what cannot be said. */
export default guarded(function Learned() {
  const { data, error, loading, reload } = useCall('quiz.learned', {})
  return (
    <StaffScreen at="work/learned" title="学了记得住吗" wide>
      {loading && !data && <Loading words="正在数…" />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && (
        <>
          <Meta>
            大人和孩子一起答过一次，以后隔两周、一个月、三个月，大人自己再认几条没见过的。没回来的人家也算进来，不光数回来的。全县合在一起算，哪一家、哪个村都看不出来。不在微信里、从网页上交来的，一天只算进去头一些，免得有人编来充数。算到
            {dayAndTime(data.at)}，每天夜里重算。
          </Meta>
          <Columns>
            {data.bands.map((band) => (
              <BandCard key={band.adult} band={band} />
            ))}
          </Columns>
          <Acts acts={data.acts} />
          <Meta>
            括号里是拿得准的范围：照这样算一百回，大约九十五回落在里面。范围宽，就是家数还少。没回来的是不是忘得更多，谁也看不见；回来的不到三分之一，就不出数。
          </Meta>
        </>
      )}
    </StaffScreen>
  )
})
