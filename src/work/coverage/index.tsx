import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { useGrants } from '@/lib/use-grants'
import { useParams } from '@/lib/use-params'
import { StaffScreen } from '@/parts/staff-screen'
import { Choice } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Loading, Notice } from '@/ui/notice'
import type { Grant, Role } from '../../../types/entities/person'
import { Covered } from './covered'

const lookers: readonly Role[] = ['commandRoom', 'leader', 'editor', 'police', 'gridWorker']

/** How far one alert came, place by place; and who has not been reached. */
export default guarded(function Coverage() {
  const { id = '' } = useParams()
  const grants = useGrants()
  const tops = grants && topsOf(grants)
  const [chosen, choose] = useState<string>()
  const regions = useCall('home.villages', {}, { keep: 'villages' }).data?.regions ?? []
  const names = Object.fromEntries((tops ?? []).map((t) => [t, regions.find((r) => r._id === t)?.name ?? t]))
  const top = chosen ?? tops?.[0]
  return (
    <StaffScreen at="work/coverage" title="传到了哪里" wide>
      {!tops && <Loading />}
      {tops?.length === 0 && <Notice>这一页给发预警、看预警的人用。您现在没有这样的职务。</Notice>}
      {tops && tops.length > 1 && <Choice label="看哪里" options={names} value={top} onChoose={choose} />}
      {top && <Covered key={top} id={id} top={top} />}
    </StaffScreen>
  )
})

/** The places this person may look at, the largest first. */
const topsOf = (grants: Grant[]) =>
  [...new Set(grants.filter((g) => lookers.includes(g.role)).map((g) => g.region))].sort(
    (a, b) => a.split('/').length - b.split('/').length || a.localeCompare(b),
  )
