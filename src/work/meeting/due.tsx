import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Columns, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import { monthInWords } from '../../../figures/in-words'
import { MeasureCard } from './measure-card'
import type { Meeting } from './to-do'
import { spots } from './what-to-do'

type Measure = Meeting['due'][number]
interface Props {
  data: Meeting
  onShow: (of: Pick<Measure, 'region' | 'month'>) => void
  onChanged: () => void
}

/** Decided in other meetings and waiting for one's word now. What was said last can be taken back where it was decided. */
export const Due = ({ data, onShow, onChanged }: Props) => {
  const [last, setLast] = useState<Measure>()
  if (data.due.length === 0 && !last) return null
  return (
    <>
      <Stack id={spots.due}>
        <Title>别的会上定的，等您说办得怎样</Title>
      </Stack>
      {last && <Notice kind="good">{`“${last.what}”记下了。`}</Notice>}
      {last && (
        <BigButton kind="plain" onTap={() => onShow(last)}>
          {`点错了，到${last.meeting}${monthInWords(last.month)}会商里改`}
        </BigButton>
      )}
      <Columns>
        {data.due.map((measure) => (
          <MeasureCard key={measure._id} {...{ measure, data, onChanged }} from="elsewhere" onSettled={() => setLast(measure)} />
        ))}
      </Columns>
    </>
  )
}
