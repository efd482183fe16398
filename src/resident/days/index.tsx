import { useEffect, useState } from 'react'
import { dayAndWeekday } from '@/lib/time'
import { fetchWeek, lastDays } from '@/lib/week'
import { guarded } from '@/ui/guarded'
import { Loading, Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { DayCard } from './day-card'
import { Forget } from './forget'

/** The tips of the last seven days, as this phone has them. */
export default guarded(function Days() {
  const [days, setDays] = useState(() => lastDays(Date.now()))
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    void fetchWeek().then(() => {
      setDays(lastDays(Date.now()))
      setAsked(true)
    })
  }, [])
  return (
    <Screen title="这几天的提示" aside={dayAndWeekday(Date.now())}>
      {days.length === 0 && (asked ? <Notice>现在连不上网，手机里也还没有留下提示。有网时再来看看。</Notice> : <Loading />)}
      {days.map((day) => (
        <DayCard key={day.date} day={day} />
      ))}
      {days.length > 0 && <Forget />}
    </Screen>
  )
})
