import { useCall } from '@/lib/use-call'
import { Sheet } from '@/parts/paper/sheet'
import { Print } from '@/parts/print'
import { StaffScreen } from '@/parts/staff-screen'
import { Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Notice } from '@/ui/notice'
import { villageTable, whenDown } from '../../../content/when-down'
import type { Output } from '../../../types/contract'
import type { Block, Paper } from '../../../types/entities/paper'

/** What to do when WeChat, WeCom or the cloud is down, with a line for each village; printed while all is well. */
export default guarded(function WhenDown() {
  const { data, error } = useCall('county.places', {}, { keep: 'places' })
  return (
    <StaffScreen at="work/when-down" of="work/state" title="停了怎么办" wide>
      {error && !data && <Notice>{`${error.message}。各村的表先空着。`}</Notice>}
      <Sheet paper={withVillages(data?.places ?? [])} sourceOf={() => undefined} />
      <Stack className="beside-paper">
        <Print kind="document" />
      </Stack>
    </StaffScreen>
  )
})

type Places = Output<'county.places'>['places']

/** Each town's villages, with room for a pen. */
const withVillages = (places: Places): Paper => {
  const towns = places.filter(({ level }) => level === 'town')
  const tables = towns.flatMap((town): Block[] => {
    const villages = places.filter(({ _id, level }) => level === 'village' && _id.startsWith(`${town._id}/`))
    const rows = villages.map(({ name }) => [name, '', '', '', ''])
    return rows.length > 0
      ? [
          { kind: 'heading', text: town.name },
          { kind: 'table', ...villageTable, rows },
        ]
      : []
  })
  return { ...whenDown, blocks: [...whenDown.blocks, ...tables] }
}
