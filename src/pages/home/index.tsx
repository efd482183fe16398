import { go } from '@/lib/go'
import { usePreferences } from '@/lib/preferences'
import { dayAndWeekday } from '@/lib/time'
import { useToday } from '@/lib/use-today'
import { AlertCard } from '@/parts/alert-card'
import { BigButton } from '@/ui/big-button'
import { Card, Row } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Headline, Line, Meta, Para, Tag } from '@/ui/words'
import { audiences } from '../../../content/words'
import type { Output } from '../../../types/contract'

type Today = Output<'home.today'>

/** A resident's day: alerts of the village, one tip, the big buttons. One request. */
export default function Home() {
  const { village } = usePreferences()
  const { data, error, loading, reload } = useToday()
  return (
    <Screen tab="home" title={data?.village?.name ?? village?.name ?? '村哨'} aside={dayAndWeekday(Date.now())}>
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的内容。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && <ForToday today={data} />}
      <Row>
        <BigButton kind="line" onTap={() => go('check/ask')}>
          像不像诈骗
        </BigButton>
        <BigButton kind="line" onTap={() => go('pages/report')}>
          举报
        </BigButton>
      </Row>
      <BigButton kind="danger" onTap={() => go('pages/cheated')}>
        我被骗了，怎么办
      </BigButton>
    </Screen>
  )
}

const ForToday = ({ today }: { today: Today }) => (
  <>
    {today.alerts.map((alert) => (
      <AlertCard key={alert._id} alert={alert} onTap={() => go('pages/alert', { id: alert._id })} />
    ))}
    {!today.village && (
      <Card>
        <Para>选好您的村子，就能看到本村的预警。</Para>
        <BigButton onTap={() => go('pages/village')}>选我的村子</BigButton>
      </Card>
    )}
    <Card>
      <Line>
        <Tag>今日一条</Tag>
        {today.because && <Meta>为您选：{audiences[today.because]}</Meta>}
      </Line>
      <Headline>{today.tip.headline}</Headline>
      {today.tip.lines.map((line) => (
        <Para key={line}>{line}</Para>
      ))}
      <Row>
        <ReadAloud text={today.tip.speech} />
        <BigButton kind="soft" onTap={() => go('pages/tip', { id: today.tip._id })}>
          看真事
        </BigButton>
      </Row>
    </Card>
  </>
)
