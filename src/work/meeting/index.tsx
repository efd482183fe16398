import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { PlaceChoice } from '@/parts/place-choice'
import { StaffScreen } from '@/parts/staff-screen'
import { Columns, Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Headline, Meta, Title } from '@/ui/words'
import { monthInWords } from '../../../figures/in-words'
import { notForGrading } from '../../../types/words/ledger'
import { Due } from './due'
import { Measures } from './measures'
import { MinutesCard } from './minutes'
import { Months } from './months'
import { PartCard } from './part'
import { SaysCard } from './says'
import { spots, WhatToDo } from './what-to-do'

const parties = ['town', 'villages', 'companies', 'police', 'justice'] as const

/** The joint meeting of a place on a month: what the month says, what the parties bring, what is decided and what became of it. */
export default guarded(function JointMeeting() {
  const [region, show] = useAddress('region')
  const [month, showMonth] = useAddress('month')
  const { data, error, loading, reload } = useCall('meeting.open', { ...(region && { region }), ...(month && { month }) })
  const showOf = (of: { region: string; month: string }) => {
    show(of.region)
    showMonth(of.month)
  }
  return (
    <StaffScreen at="work/meeting" title="联动会商" aside={loading && data ? '正在取…' : undefined} wide>
      {loading && !data && <Loading words="正在取会商…" />}
      {error && data && <Notice>{`${error.message}。下面是刚才的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && (
        <>
          <PlaceChoice places={data.places} value={data.place._id} onChoose={show} few={6} />
          <Headline>{`${data.place.name} ${monthInWords(data.month)}会商`}</Headline>
          <Months data={data} onMonth={showMonth} />
          <WhatToDo data={data} />
          <Due key={`due ${data.place._id} ${data.month}`} data={data} onShow={showOf} onChanged={reload} />
          <SaysCard says={data.says} />
          <Measures key={`before ${data.place._id} ${data.month}`} which="before" data={data} onChanged={reload} />
          <Stack id={spots.parts}>
            <Title>各方带来的</Title>
          </Stack>
          <Columns>
            {parties.map((party) => (
              <PartCard key={`${data.place._id} ${data.month} ${party}`} {...{ party, data }} onChanged={reload} />
            ))}
          </Columns>
          <Measures key={`now ${data.place._id} ${data.month}`} which="measures" data={data} onChanged={reload} />
          <MinutesCard key={`${data.place._id} ${data.month}`} data={data} onChanged={reload} />
          <Meta>{`这一页给开会的人看，不给村、镇和人排名次，${notForGrading}。写的时候不写百姓的姓名、电话和身份证号。`}</Meta>
        </>
      )}
    </StaffScreen>
  )
})
