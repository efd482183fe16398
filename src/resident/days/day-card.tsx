import { go } from '@/lib/go'
import { dayAndWeekday } from '@/lib/time'
import type { Day } from '@/lib/week'
import { Card } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Line, Meta, Para, Title } from '@/ui/words'

/** One day's tip; opens it with the case it comes from. */
export const DayCard = ({ day: { date, tip, because, quiet } }: { day: Day }) => {
  const when = dayAndWeekday(Date.parse(date))
  if (!tip)
    return (
      <Card>
        <Meta>{when}</Meta>
        <Para>{quiet}</Para>
      </Card>
    )
  return (
    <Button onTap={() => go('pages/tip', { id: tip._id })}>
      <Card>
        <Line>
          <Meta>{when}</Meta>
          {because && <Meta>{because}</Meta>}
        </Line>
        <Title>{tip.headline}</Title>
        {tip.lines.map((line) => (
          <Para key={line}>{line}</Para>
        ))}
      </Card>
    </Button>
  )
}
