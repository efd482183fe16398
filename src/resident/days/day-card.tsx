import { go } from '@/lib/go'
import { dayAndWeekday } from '@/lib/time'
import { type Day, noteOpened } from '@/lib/week'
import { Card } from '@/ui/card'
import { Button, View } from '@/ui/elements'
import { ReadAloud } from '@/ui/read-aloud'
import { Line, Meta, Para, Title } from '@/ui/words'
import css from './days.module.scss'

/** One day's tip, to hear; opens it with the case it comes from. */
export const DayCard = ({ day: { date, tip, because, quiet } }: { day: Day }) => {
  const when = dayAndWeekday(Date.parse(date))
  if (!tip)
    return (
      <Card>
        <Meta>{when}</Meta>
        <Para>{quiet}</Para>
      </Card>
    )
  const { _id, headline, lines, speech, recording, machine } = tip
  return (
    <View className={css.day}>
      <Button className={css.whole} onTap={() => go('pages/tip', { id: _id })}>
        <Card>
          <Line>
            <Meta>{when}</Meta>
            {because && <Meta>{because}</Meta>}
          </Line>
          <Title>{headline}</Title>
          {lines.map((line) => (
            <Para key={line}>{line}</Para>
          ))}
        </Card>
      </Button>
      <View className={css.aloud}>
        <ReadAloud small={headline} text={speech} recording={recording} machine={machine} onStart={() => noteOpened(_id)} />
      </View>
    </View>
  )
}
