import type { ReactNode } from 'react'
import { day } from '@/lib/time'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Headline, Line, Meta, Para, Tag, Title } from '@/ui/words'
import { fraudTypes, severities } from '../../content/words'
import type { Output } from '../../types/contract'
import css from './alert-sheet.module.scss'

type Shown = Pick<
  Output<'alert.open'>['alert'],
  'severity' | 'type' | 'headline' | 'lines' | 'instruction' | 'source' | 'effective' | 'expires'
>

/** The largest words break after a comma, never inside a phrase. */
const inParts = (headline: string) => headline.replace(/([，、；：。！？])(?=[^\s”’])/g, '$1 ')

/** An alert as residents read it once opened. `children` come below it, inside the sheet. */
export const AlertSheet = ({ alert, children }: { alert: Shown; children?: ReactNode }) => (
  <Card kind="alert">
    <Line>
      <Tag color="red">预警 · {severities[alert.severity]}</Tag>
      <Meta>{fraudTypes[alert.type]}</Meta>
    </Line>
    <Headline>{inParts(alert.headline)}</Headline>
    {alert.lines.map((line) => (
      <Para key={line}>{line}</Para>
    ))}
    <View className={css.todo}>
      <Title level={3}>怎么做</Title>
      <Para>{alert.instruction}</Para>
    </View>
    <Meta>
      {alert.source} {day(alert.effective)}发布 · {day(alert.expires)}前有效
    </Meta>
    {children}
  </Card>
)
