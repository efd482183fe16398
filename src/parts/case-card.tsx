import { Card } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import { amountBands, fraudTypes } from '../../content/words'
import type { Output } from '../../types/contract'

type Shown = Output<'case.list'>['cases'][number]

/** A case in a list: its title, its kind, the moment at which it could have stopped. Its name is what it shows, in the same order. */
export const CaseCard = ({ one, onTap }: { one: Shown; onTap: () => void }) => (
  <Button onTap={onTap} label={`案例，${one.title} ${fraudTypes[one.type]} ${amountBands[one.amountBand]} ${one.turningPoint}`}>
    <Card silent>
      <Title>{one.title}</Title>
      <Line>
        <Tag>{fraudTypes[one.type]}</Tag>
        <Meta>{amountBands[one.amountBand]}</Meta>
      </Line>
      <Para>{one.turningPoint}</Para>
    </Card>
  </Button>
)
