import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { useParams } from '@/lib/use-params'
import { StaffScreen } from '@/parts/staff-screen'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { GoOn } from './go-on'
import { List } from './list'
import { OnPaper } from './on-paper'

/** 反诈课堂: which packs there are, for how long a class, on paper, and what was counted so far. */
export default guarded(function Packs() {
  const { pack } = useParams()
  const { data, error, loading, reload } = useCall('pack.list', {}, { keep: 'packs' })
  const [visit, setVisit] = useState(0)
  useOnReshow(() => setVisit((n) => n + 1))
  const one = data?.packs.find(({ _id }) => _id === pack)
  return (
    <StaffScreen at="school/packs" title="反诈课堂" wide={!pack}>
      {!pack && <GoOn key={visit} />}
      {loading && !data && <Loading words="正在取课堂包…" />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && !pack && <List {...data} />}
      {data && pack && (one ? <OnPaper pack={one} /> : <Notice>这一课找不到了，请回到列表换一课。</Notice>)}
    </StaffScreen>
  )
})
