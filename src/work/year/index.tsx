import { useState } from 'react'
import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { Sheet } from '@/parts/paper/sheet'
import { PlaceChoice } from '@/parts/place-choice'
import { Print } from '@/parts/print'
import { StaffScreen } from '@/parts/staff-screen'
import { Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { View } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { paperOf, picturesOf } from './on-paper'
import css from './year.module.scss'

/** A year at a glance, for one page of paper. */
export default guarded(function YearPage() {
  const [region, show] = useAddress('region')
  const [year, setYear] = useState<number>()
  const { data, error, loading, reload } = useCall('campaign.year', { ...(region && { region }), ...(year && { year }) })
  const pictures = data && picturesOf(data)
  return (
    <StaffScreen at="work/year" title="一年一页" aside={loading && data ? '正在取…' : undefined} wide>
      {loading && !data && <Loading words="正在摆…" />}
      {error && data && <Notice>{`${error.message}。下面还是${data.place.name} ${data.year}年的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && (
        <Stack className="beside-paper">
          <PlaceChoice places={data.places} value={data.place._id} onChoose={show} />
          <Choice
            label="看哪一年"
            options={Object.fromEntries(data.years.map((one) => [String(one), `${one}年`]))}
            value={String(data.year)}
            onChoose={(chosen) => setYear(Number(chosen))}
          />
        </Stack>
      )}
      {data && pictures && (
        <View className={css.page}>
          <Sheet paper={paperOf(data)} sourceOf={(id) => pictures[id]} />
        </View>
      )}
      {data && (
        <Stack className="beside-paper">
          <Print kind="document" />
        </Stack>
      )}
    </StaffScreen>
  )
})
