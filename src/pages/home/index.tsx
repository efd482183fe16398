import { useEffect, useState } from 'react'
import { askForAnswers, useUnseenAnswers } from '@/lib/answers'
import { family, testDue } from '@/lib/family'
import { go } from '@/lib/go'
import { useLanding } from '@/lib/land'
import { usePreferences } from '@/lib/preferences'
import { dateOfTime, dayAndWeekday } from '@/lib/time'
import { useOnReshow } from '@/lib/use-on-reshow'
import { useToday } from '@/lib/use-today'
import { fetchWeek, keptDay } from '@/lib/week'
import { ToMongolian } from '@/parts/to-mongolian'
import { TodoButton } from '@/parts/todo-button'
import { BigButton } from '@/ui/big-button'
import { Card, Row } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { Para } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { Alerts } from './alerts'
import css from './home.module.scss'
import { Moved } from './moved'
import { TipOfDay } from './tip-of-day'

type Today = Output<'home.today'>

/** The week ahead is fetched when the first screen has long been there. */
const later = 2000

/** A resident's day: what to do in need, always at the same place; the alerts of the village; one tip. One request. */
export default guarded(function Home() {
  const { village, mongolian } = usePreferences()
  useLanding()
  const { data, error, loading, reload } = useToday()
  const [date, setDate] = useState(dateOfTime(Date.now()))
  useOnReshow(() => {
    if (date === dateOfTime(Date.now())) return
    setDate(dateOfTime(Date.now()))
    reload()
  })
  const heard = !!data && !loading && !error
  useEffect(() => {
    if (!heard) return
    const timer = setTimeout(() => {
      void fetchWeek()
      void askForAnswers()
    }, later)
    return () => clearTimeout(timer)
  }, [heard])
  const planned = heard ? undefined : keptDay(Date.now())
  return (
    <Screen tab="home" title={data?.village?.name ?? village?.name ?? '村哨'} aside={dayAndWeekday(Date.now())}>
      <Row className={css.acts}>
        <BigButton kind="line" sign="check" onTap={() => go('check/ask')}>
          像不像诈骗
        </BigButton>
        <BigButton kind="line" sign="report" onTap={() => go('report/write')}>
          举报
        </BigButton>
      </Row>
      <BigButton kind="danger" sign="cheated" onTap={() => go('pages/cheated')}>
        我被骗了，怎么办
      </BigButton>
      {mongolian && <ToMongolian />}
      <Answered />
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的内容。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && <Moved village={data.village} movedFrom={data.movedFrom} />}
      {data && <ForToday today={planned ? { ...data, tip: planned.tip, because: planned.because, quiet: planned.quiet } : data} />}
    </Screen>
  )
})

/** Until it was opened. */
const Answered = () => {
  const [code] = useUnseenAnswers('reports')
  const letters = useUnseenAnswers('letters')
  return (
    <>
      {code && (
        <BigButton kind="soft" onTap={() => go('report/receipt', { code })}>
          您交的举报有答复了
        </BigButton>
      )}
      {letters.length > 0 && (
        <BigButton kind="soft" onTap={() => go('rights/feedback')}>
          您写的意见有答复了
        </BigButton>
      )}
    </>
  )
}

/** The family's short test, on the day it is due and until it was taken. */
const TestDue = () =>
  testDue(family(), Date.now()) ? (
    <BigButton kind="soft" onTap={() => go('family/quiz', { way: 'retest' })}>
      大人小测到日子了，六条新消息
    </BigButton>
  ) : null

/** In the first minute, until it was answered here or in 我的. */
const FirstLanguage = () => (usePreferences().mongolian === undefined ? <ToMongolian /> : null)

const ForToday = ({ today }: { today: Today }) => (
  <>
    <Alerts alerts={today.alerts} />
    {today.grants.length > 0 && <TodoButton kind="soft" />}
    {!today.village && (
      <Card>
        <Para>选好您的村子，就能看到本村的预警。</Para>
        <BigButton onTap={() => go('resident/village')}>选我的村子</BigButton>
        <FirstLanguage />
      </Card>
    )}
    <TipOfDay {...today} />
    <TestDue />
  </>
)
