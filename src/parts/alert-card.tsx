import { day } from '@/lib/time'
import { Card } from '@/ui/card'
import { Button, View } from '@/ui/elements'
import { ReadAloud } from '@/ui/read-aloud'
import { Meta, Tag, Title } from '@/ui/words'
import type { Output } from '../../types/contract'
import { saidAlert } from '../../wording/said'
import css from './alert-card.module.scss'
import { kindOf } from './alert-kind'

type Alert = Output<'home.today'>['alerts'][number]
/** A day kept on the phone by an earlier version has no lines. */
type Shown = Pick<Alert, 'msgType' | 'headline' | 'source' | 'expires' | 'followed' | 'recording' | 'machine'> &
  Partial<Pick<Alert, 'lines' | 'instruction'>>

/** An alert among other things on a screen: what, who says so, until when; for which village, when it is not one's own; `aloud`: read out without opening it. Its name is what it shows, in the same order. */
export const AlertCard = ({ alert, onTap, aloud }: { alert: Shown; onTap?: () => void; aloud?: true }) => {
  const rest = `${alert.source} · ${day(alert.expires)}前有效 · 点开看怎么防`
  const followed = alert.followed ? `您关注的${alert.followed}` : ''
  const card = (
    <Card kind="alert" silent={onTap !== undefined}>
      <Tag color="red">{kindOf(alert)}</Tag>
      <Title>{alert.headline}</Title>
      {alert.followed && <Meta>{followed}</Meta>}
      <Meta>{rest}</Meta>
    </Card>
  )
  if (!onTap) return card
  const button = (
    <Button className={css.whole} onTap={onTap} label={`${kindOf(alert)}，${alert.headline} ${followed} ${rest}`}>
      {card}
    </Button>
  )
  if (!aloud || !alert.lines) return button
  return (
    <View className={css.with}>
      {button}
      <View className={css.aloud}>
        <ReadAloud small={alert.headline} text={saidAlert(alert)} recording={alert.recording} machine={alert.machine} />
      </View>
    </View>
  )
}
