import { type ReactNode, useEffect, useState } from 'react'
import { useOnDelivered } from '@/lib/outbox'
import { dateOfTime } from '@/lib/time'
import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { LedgerPlace } from '@/parts/ledger-place'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Choice } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { DayList } from './day-list'
import { dropSounds } from './give-sound'
import { Log } from './log'
import { NextList } from './next-list'

const aDay = 86_400_000

/** The village loudspeaker: what is read out today, listened to, played and ticked; tomorrow's list; and what was played. */
export default guarded(function Broadcast() {
  const [region, show] = useAddress('region')
  const [asked, ask] = useAddress('day')
  useEffect(dropSounds, [])
  const [looking, look] = useState<'list' | 'log'>('list')
  const today = dateOfTime(Date.now())
  const day = asked ?? today
  const goTo = (next: string, on: string) => {
    show(next)
    if (on !== day) ask(on)
  }
  return (
    <StaffScreen at="work/broadcast" title={looking === 'log' ? '播出记录' : '大喇叭'} wide>
      {looking === 'log' ? (
        <>
          <Log region={region} onRegion={show} />
          <BigButton kind="line" className="beside-paper" onTap={() => look('list')}>
            回到单子
          </BigButton>
        </>
      ) : (
        <Listed key={`${region} ${day}`} region={region} day={day} today={today} onRegion={show} onDay={ask} onGo={goTo}>
          <BigButton kind="line" onTap={() => look('log')}>
            看播出记录
          </BigButton>
        </Listed>
      )}
    </StaffScreen>
  )
})

interface Props {
  region: string | undefined
  day: string
  today: string
  onRegion: (region: string) => void
  onDay: (day: string) => void
  onGo: (region: string, day: string) => void
  /** What stands below, once it is known how high this is. */
  children: ReactNode
}

const Listed = ({ region, day, today, onRegion, onDay, onGo, children }: Props) => {
  // today's alone is kept: it is what is played where there is no network
  const keep = day === today ? { keep: `broadcast ${region ?? ''}` } : {}
  const { data, error, loading, reload } = useCall('broadcast.day', { ...(region && { region }), day }, keep)
  useOnReshow(reload)
  useOnDelivered(['broadcast.played', 'broadcast.notPlayed'], reload)
  const list = data?.list?.day === day ? data.list : undefined
  const days = { [today]: '今天', [later(1)]: '明天', [later(2)]: '后天', ...(!nearDays().includes(day) && { [day]: day }) }
  return (
    <>
      {data && <LedgerPlace around={data} onChoose={onRegion} />}
      {data?.list && <Choice label="哪一天" options={days} value={day} onChoose={onDay} />}
      {loading && !data && <Loading words="正在取单子…" />}
      {error && list && <Notice>{`${error.message}。下面是手机里留着的，有的可能已经撤下，没有把握就先不放。`}</Notice>}
      {error && !list && <Failed message={error.message} again={reload} />}
      {data && !data.list && (
        <>
          <NextList others={data.others} onGo={onGo} />
          <Notice>选一个嘎查村，看它的单子。</Notice>
        </>
      )}
      {data && list && (
        <DayList key={data.place._id} place={data.place} list={list} today={today} onChanged={reload}>
          <NextList others={data.others} onGo={onGo} />
        </DayList>
      )}
      {(data || error) && children}
    </>
  )
}

const later = (days: number) => dateOfTime(Date.now() + days * aDay)
const nearDays = () => [later(0), later(1), later(2)]
