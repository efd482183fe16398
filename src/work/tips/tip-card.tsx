import { Card } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

type Listed = Output<'tip.list'>['tips'][number]

/** A tip to choose. Its name is what it shows. */
export const TipCard = ({ tip: { headline, lines }, onTap }: { tip: Listed; onTap: () => void }) => (
  <Button onTap={onTap} label={`小知识，${headline}，${lines.join('。')}`}>
    <Card silent>
      <Title>{headline}</Title>
      <Meta>{lines.join('。')}</Meta>
    </Card>
  </Button>
)
