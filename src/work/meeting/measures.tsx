import { Columns, Stack } from '@/ui/card'
import { Para, Title } from '@/ui/words'
import { MeasureCard } from './measure-card'
import { NewMeasure } from './measure-form'
import type { Meeting } from './to-do'
import { spots } from './what-to-do'

interface Props {
  which: 'measures' | 'before'
  data: Meeting
  onChanged: () => void
}

const words = {
  before: { title: '以前定的，办得怎样', none: '上个月没有定过事，更早的也都有了结果。' },
  measures: { title: '这次定的', none: '还没有定。' },
}

/** What was decided, by its days: in this meeting, or before it. */
export const Measures = ({ which, data, onChanged }: Props) => (
  <>
    <Stack id={spots[which]}>
      <Title>{words[which].title}</Title>
    </Stack>
    {data[which].length === 0 && <Para>{words[which].none}</Para>}
    <Columns>
      {data[which].map((measure) => (
        <MeasureCard key={measure._id} {...{ measure, data, onChanged }} from={which === 'before' ? 'before' : 'this'} />
      ))}
    </Columns>
    {which === 'measures' && data.mayHold && <NewMeasure {...{ data }} onAdded={onChanged} />}
  </>
)
