import { day } from '@/lib/time'
import { Card } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Meta, Tag, Title } from '@/ui/words'
import type { Output } from '../../types/contract'
import { kindOf } from './alert-kind'

type Shown = Pick<Output<'home.today'>['alerts'][number], 'msgType' | 'headline' | 'source' | 'expires' | 'followed'>

/** An alert among other things on a screen: what, who says so, until when; for which village, when it is not one's own. Its name is what it shows, in the same order. */
export const AlertCard = ({ alert, onTap }: { alert: Shown; onTap?: () => void }) => {
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
  return (
    <Button onTap={onTap} label={`${kindOf(alert)}，${alert.headline} ${followed} ${rest}`}>
      {card}
    </Button>
  )
}
