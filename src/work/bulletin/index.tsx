import { useState } from 'react'
import { dayAndTime } from '@/lib/time'
import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { givenBackWords } from '@/parts/given-back'
import { PlaceChoice } from '@/parts/place-choice'
import { StaffScreen } from '@/parts/staff-screen'
import { Choice } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { monthInWords } from '../../../figures/in-words'
import type { Output } from '../../../types/contract'
import { bulletinStates, mostLetters } from '../../../types/words/bulletin'
import { HandIn } from './hand-in'
import { Issue } from './issue'
import { MonthPoster } from './month-poster'
import { Out } from './out'
import { Sections } from './sections'

/** The bulletin of a place on a month: the program's numbers, words around them, a second person's approval, and the ways it leaves. */
export default guarded(function BulletinPage() {
  const [region, showRegion] = useAddress('region')
  const [month, showMonth] = useAddress('month')
  const { data, error, loading, reload } = useCall('bulletin.open', { ...(region && { region }), ...(month && { month }) })
  const [poster, setPoster] = useState(false)
  useOnReshow(reload)
  if (data && poster) return <MonthPoster bulletin={data} onLeave={() => setPoster(false)} />
  return (
    <StaffScreen at="work/bulletin" title="通报" wide>
      {loading && !data && <Loading words="正在算…" />}
      {error && data && <Notice>{`${error.message}。下面是刚才的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && (
        <>
          <PlaceChoice places={data.places} value={data.place._id} onChoose={showRegion} few={6} label="哪里的" />
          <Choice
            label="哪个月的"
            few={3}
            options={Object.fromEntries(data.months.map((one) => [one.month, nameOf(one)]))}
            value={data.month}
            onChoose={showMonth}
          />
          <Standing bulletin={data} />
          {data.givenBack && <Notice kind="wrong">{givenBackWords(data.givenBack)}</Notice>}
          <Sections key={`${data.place._id} ${data.month}`} bulletin={data} onChanged={reload} />
          <Meta>{`一共 ${data.letters} 个字，最多 ${mostLetters} 个。不给村、镇和人排名次，不作考核依据。`}</Meta>
          {data.mayWrite && data.status !== 'issued' && (
            <HandIn key={`head ${data.place._id} ${data.month}`} bulletin={data} onChanged={reload} />
          )}
          <Issue bulletin={data} onChanged={reload} />
          <Out bulletin={data} onPoster={() => setPoster(true)} />
        </>
      )}
    </StaffScreen>
  )
})

const nameOf = ({ month, status }: Output<'bulletin.open'>['months'][number]) =>
  `${monthInWords(month)}${status ? `，${bulletinStates[status]}` : ''}`

/** How far it is, and as of when its numbers are. */
const Standing = ({ bulletin: { status, issued, last, computedAt } }: { bulletin: Output<'bulletin.open'> }) => {
  if (issued)
    return (
      <Notice kind="good">{`${issued.by}${dayAndTime(issued.at)}签发。数和话都留着签发时的样子，后来变了的，下个月的通报里写更正。签发不会自动送出去，请到下面“拿出去”下载、打印。`}</Notice>
    )
  const who = last ? `${last.by}${dayAndTime(last.at)}${status === 'toApprove' ? '交审' : '写过'}。` : '还没有人写过，下面都是村哨写的。'
  return <Notice>{`${bulletinStates[status]}。${who}数是${dayAndTime(computedAt)}算的，签发以前会跟着变。`}</Notice>
}
