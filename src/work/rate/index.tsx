import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { PlaceChoice } from '@/parts/place-choice'
import { StaffScreen } from '@/parts/staff-screen'
import { Columns } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { monthsInWords } from '../../../figures/in-words'
import { ComparedCard } from './compared'
import { FunnelCard } from './funnel'
import { LossesCard } from './losses'
import { RateCard } from './rate-card'
import { RunCard } from './run'
import { WholeYear } from './whole-year'

/** 万人发案比: how sure it is, what could be seen at all, and only then what is seen. */
export default guarded(function Rate() {
  const [region, setRegion] = useState<string>()
  const [year, setYear] = useState<number>()
  const { data, error, loading, reload } = useCall('incident.rate', { ...(region && { region }), ...(year && { year }) })
  const figures = data?.figures
  const months = figures?.now.months ?? []
  return (
    <StaffScreen at="work/rate" title="万人发案比" wide>
      {loading && !data && <Loading words="正在算…" />}
      {error && <Failed message={error.message} again={reload} />}
      {data && figures && (
        <>
          <PlaceChoice places={data.places} value={figures.region} onChoose={setRegion} few={6} />
          <Choice
            label="看哪一年"
            options={Object.fromEntries(data.years.map((one) => [String(one), `${one}年`]))}
            value={String(figures.year)}
            onChoose={(chosen) => setYear(Number(chosen))}
          />
          <Meta>
            {months.length > 0
              ? `算的是${monthsInWords(months)}，公安报齐了的月份。`
              : '这一年还没有报齐的月份。派出所在“发案登记”里说报齐了，这里才有数。'}
            这里的数看趋势用，不给村、镇和人排名次，不作考核依据。
          </Meta>
          {figures.missing.length > 0 && months.length > 0 && <Notice>{`还没报齐、没有算的：${monthsInWords(figures.missing)}。`}</Notice>}
          {months.length > 0 && !figures.compared && <Notice>上年同期没有报齐的月份，没法比。</Notice>}
          {months.length > 0 && (
            <Columns>
              {figures.compared && <ComparedCard compared={figures.compared} />}
              <RateCard span={figures.now} />
              <LossesCard figures={figures} />
            </Columns>
          )}
          <RunCard run={figures.run} />
          {figures.funnel && <FunnelCard funnel={figures.funnel} />}
          {figures.whole && <WholeYear whole={figures.whole} year={figures.year} />}
        </>
      )}
    </StaffScreen>
  )
})
