import { useState } from 'react'
import { go } from '@/lib/go'
import { dateOfTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Card, Columns, Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { More } from '@/ui/more'
import { Failed, Loading } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { settingNames } from '../../../types/words/county'
import { countyForms, type Form, type Place, townForms } from './forms'
import { Setting } from './setting'

/** What differs between counties, and between the towns of this one. */
export default guarded(function Settings() {
  const { data, error, loading, reload } = useCall('county.settings', {})
  const county = data?.places.find(({ level }) => level === 'county')
  const towns = data?.places.filter(({ level }) => level === 'town') ?? []
  return (
    <StaffScreen at="work/settings" title="本旗县的设置" wide>
      <Para>存好马上就用上，记着哪天谁设的。</Para>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {county && <Title>{county.name}</Title>}
      {county && <Forms place={county} forms={countyForms} onSaved={reload} />}
      {towns.length > 0 && <Title>各苏木镇</Title>}
      <More items={towns}>{(shown) => shown.map((town) => <Town key={town._id} town={town} onSaved={reload} />)}</More>
    </StaffScreen>
  )
})

const Forms = ({ place, forms, onSaved }: { place: Place; forms: Form[]; onSaved: () => void }) => (
  <Columns>
    {forms.map((form) => (
      <Setting key={form.setting} place={place} form={form} onSaved={onSaved} />
    ))}
  </Columns>
)

const Town = ({ town, onSaved }: { town: Place; onSaved: () => void }) => {
  const [open, setOpen] = useState(false)
  const { quiet } = town.set
  return (
    <>
      <BigButton kind="soft" expanded={open} onTap={() => setOpen(!open)}>
        {town.name}
      </BigButton>
      {open && <Forms place={town} forms={townForms} onSaved={onSaved} />}
      {open && (
        <Card>
          <Stack>
            <Title level={3}>{settingNames.quiet}</Title>
            <Meta>{quiet ? `${dateOfTime(quiet.at)}，${quiet.by}设的` : '编辑、综合指挥室也能设。'}</Meta>
            <BigButton kind="soft" label={`去看${town.name}的${settingNames.quiet}`} onTap={() => go('work/quiet')}>
              去看
            </BigButton>
          </Stack>
        </Card>
      )}
    </>
  )
}
