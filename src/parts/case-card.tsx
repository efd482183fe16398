import { Card } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Marked } from '@/ui/marked'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../types/contract'
import { amountBands } from '../../types/words/case'
import { fraudTypes } from '../../types/words/fraud'

type Shown = Output<'case.list'>['cases'][number]

/** A case in a list: its title, its kind, the moment at which it could have stopped; of one that was looked for, where it says so. Its name is what it shows, in the same order. */
export const CaseCard = ({ one, onTap }: { one: Shown; onTap: () => void }) => {
  const { title, turningPoint, excerpt } = one.found ?? {}
  const name = [one.title, fraudTypes[one.type], amountBands[one.amountBand], one.turningPoint, excerpt?.text].filter(Boolean).join(' ')
  return (
    <Button onTap={onTap} label={`案例，${name}`}>
      <Card silent>
        <Title>
          <Marked text={one.title} spans={title} />
        </Title>
        <Line>
          <Tag>{fraudTypes[one.type]}</Tag>
          <Meta>{amountBands[one.amountBand]}</Meta>
        </Line>
        <Para>
          <Marked text={one.turningPoint} spans={turningPoint} />
        </Para>
        {excerpt && (
          <Meta>
            …<Marked {...excerpt} />…
          </Meta>
        )}
      </Card>
    </Button>
  )
}
