import { dayAndTime, dayOfYear } from '@/lib/time'
import { Card, Stack } from '@/ui/card'
import { Meta, Para, Title } from '@/ui/words'
import { presences } from '../../../types/words/meeting'
import { MinutesForm } from './minutes-form'
import type { Meeting } from './to-do'
import { Word } from './word'

/** When, where, who, and what was said: written by the scribe, read by all. */
export const MinutesCard = ({ data, onChanged }: { data: Meeting; onChanged: () => void }) => {
  const { minutes, mayHold } = data
  return (
    <>
      <Title>纪要</Title>
      <Card>
        <Stack>
          {mayHold ? (
            <MinutesForm key={minutes?.version ?? 0} {...{ data, onChanged }} />
          ) : minutes ? (
            linesOf(minutes).map((line) => <Para key={line}>{line}</Para>)
          ) : (
            <Para>还没有写。由综合指挥室写。</Para>
          )}
          {minutes && <Meta>{`${minutes.by}，${dayAndTime(minutes.at)}存的`}</Meta>}
        </Stack>
      </Card>
      {minutes && <Word data={data} />}
    </>
  )
}

/** Minutes in lines, as they are read. */
export const linesOf = ({ day, spot, chair, said, ...minutes }: NonNullable<Meeting['minutes']>): string[] => {
  const when = day ? `${dayOfYear(day)}${minutes.held ? '开过了' : '开'}` : '日子还没定'
  const named = (['present', 'excused', 'sitting'] as const).flatMap((key) =>
    minutes[key].length > 0 ? [`${presences[key]}：${minutes[key].join('、')}`] : [],
  )
  return [`${when}${spot ? `，${spot}` : ''}${chair ? `，${chair}主持` : ''}`, ...named, ...(said ? said.split('\n').filter(Boolean) : [])]
}
