import { useState } from 'react'
import { dateOfTime, dayAndTime } from '@/lib/time'
import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { PlaceChoice } from '@/parts/place-choice'
import { StaffScreen } from '@/parts/staff-screen'
import { Columns } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { anyMonthsInWords } from '../../../figures/campaign-in-words'
import { monthInWords } from '../../../figures/in-words'
import { notForGrading } from '../../../types/words/ledger'
import { CasesCard } from './cases'
import { LearningCard } from './learning'
import { LedgerCard } from './ledger'
import { Notes } from './notes'
import { ReportsCard } from './reports'
import { SentCard } from './sent'
import { OwnSpan, type Span, spanOf, spans } from './span'
import { Together } from './together'

/** Reach, learning and outcome of a place over some months, beside each other: that one made the other is never said. */
export default guarded(function Effect() {
  const [region, show] = useAddress('region')
  const [span, setSpan] = useState<keyof typeof spans>('three')
  const [own, setOwn] = useState<Span>()
  const thisMonth = dateOfTime(Date.now()).slice(0, 7)
  const asked = span === 'own' ? own : spanOf(span, thisMonth)
  const { data, error, loading, reload } = useCall('campaign.figures', { ...(region && { region }), ...asked })
  const figures = data?.figures
  return (
    <StaffScreen at="work/effect" title="做了什么，怎么样了" aside={loading && data ? '正在取…' : undefined} wide>
      {data && <PlaceChoice places={data.places} value={data.place._id} onChoose={show} />}
      <Choice label="看多久" options={spans} value={span} onChoose={setSpan} />
      {span === 'own' && <OwnSpan thisMonth={thisMonth} onSpan={setOwn} />}
      {loading && !data && <Loading words="正在数…" />}
      {error && data && <Notice>{`${error.message}。下面是刚才的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && figures && (
        <>
          <Meta>
            {`${monthInWords(figures.from)}到${monthInWords(figures.to)}。${figures.at ? `每天夜里数一回，数到${dayAndTime(figures.at)}。` : ''}几样放在一起看，不说是哪样带来的哪样。不给村、镇和人排名次，${notForGrading}。`}
          </Meta>
          {figures.uncounted.length > 0 && <Notice>{`这几个月做了什么，村哨没有数过：${anyMonthsInWords(figures.uncounted)}。`}</Notice>}
          <Columns>
            <SentCard figures={figures} />
            <CasesCard figures={figures} notes={data.notes} />
            <LearningCard learning={figures.learning} />
            <ReportsCard figures={figures} />
            <LedgerCard figures={figures} />
          </Columns>
          <Together months={figures.months} notes={data.notes} />
          <Notes notes={data.notes} earlier={data.earlier} region={data.place._id} mayNote={data.mayNote} onChanged={reload} />
        </>
      )}
    </StaffScreen>
  )
})
