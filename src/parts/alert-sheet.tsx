import type { ReactNode } from 'react'
import { day } from '@/lib/time'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Headline, Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../types/contract'
import { severities } from '../../types/words/alert'
import { fraudTypes } from '../../types/words/fraud'
import { audiences } from '../../types/words/people'
import { kindOf } from './alert-kind'
import css from './alert-sheet.module.scss'
import { inParts } from './alert-words'

type Opened = Output<'alert.open'>['alert']
/** While it is being written, the kind and the severity may not be known yet; the first screen does not hold whom it is meant for. */
type Shown = Pick<Opened, 'msgType' | 'headline' | 'lines' | 'instruction' | 'source' | 'effective' | 'expires'> & {
  [K in 'severity' | 'type' | 'audiences']?: Opened[K] | undefined
}

/** An alert as residents read it once opened. `aloud`: 念给我听, where the reading begins. `past`: why it no longer holds; it is grey then. */
export const AlertSheet = ({ alert, past, aloud }: { alert: Shown; past?: string | undefined; aloud?: ReactNode }) => (
  <Card kind={past ? 'past' : 'alert'}>
    <Line>
      <Tag color={past ? 'ink' : 'red'}>
        {kindOf(alert)}
        {past ? ` · ${past}` : alert.severity && ` · ${severities[alert.severity]}`}
      </Tag>
      {alert.type && <Meta>{fraudTypes[alert.type]}</Meta>}
    </Line>
    {past ? <Title>{alert.headline}</Title> : <Headline>{inParts(alert.headline)}</Headline>}
    {aloud}
    {alert.lines.map((line) => (
      <Para key={line}>{line}</Para>
    ))}
    <View className={past ? css.past : css.todo}>
      <Title level={3}>怎么做</Title>
      <Para>{alert.instruction}</Para>
    </View>
    {alert.audiences && alert.audiences.length > 0 && <Meta>最该知道的：{alert.audiences.map((a) => audiences[a]).join('、')}</Meta>}
    <Meta>
      {alert.source} · {day(alert.effective)}发布 · {day(alert.expires)}前有效
    </Meta>
  </Card>
)
