import { day } from '@/lib/time'
import { Card } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Meta, Tag, Title } from '@/ui/words'
import type { Output } from '../../types/contract'

type Shown = Pick<Output<'home.today'>['alerts'][number], 'headline' | 'source' | 'expires'>

/** An alert among other things on a screen: what, who says so, until when. Its name is what it shows, in the same order. */
export const AlertCard = ({ alert, onTap }: { alert: Shown; onTap?: () => void }) => {
  const rest = `${alert.source} · ${day(alert.expires)}前有效 · 点开看怎么防`
  const card = (
    <Card kind="alert" silent={onTap !== undefined}>
      <Tag color="red">预警</Tag>
      <Title>{alert.headline}</Title>
      <Meta>{rest}</Meta>
    </Card>
  )
  if (!onTap) return card
  return (
    <Button onTap={onTap} label={`预警，${alert.headline} ${rest}`}>
      {card}
    </Button>
  )
}
