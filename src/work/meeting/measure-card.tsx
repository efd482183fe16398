import { useState } from 'react'
import { dayOfYear } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Line, Meta, Tag, Title } from '@/ui/words'
import { monthInWords } from '../../../figures/in-words'
import { measureStates } from '../../../types/words/meeting'
import { roles } from '../../../types/words/people'
import { ChangeMeasure } from './measure-form'
import { Settle } from './settle'
import type { Meeting } from './to-do'

interface Props {
  measure: Meeting['measures'][number]
  data: Meeting
  /** Of a meeting before this one. */
  earlier: boolean
  onChanged: () => void
}

const colours = { open: 'sky', done: 'grass', notDone: 'ink', carried: 'ink' } as const

/** What was decided, who does it by when, and what became of it. */
export const MeasureCard = ({ measure, data, earlier, onChanged }: Props) => {
  const { what, who, due, duty, place, status, settledOn, why, month, from } = measure
  const [changing, setChanging] = useState(false)
  return (
    <Card kind={status === 'open' ? undefined : 'past'}>
      <Stack>
        <Line>
          <Title level={3}>{what}</Title>
          <Tag color={colours[status]}>{measureStates[status]}</Tag>
        </Line>
        <Meta>{`${who}，${dayOfYear(due)}前`}</Meta>
        <Meta>{`到日子提醒${place}的${roles[duty.role]}`}</Meta>
        {earlier && month !== data.month && <Meta>{`${monthInWords(month)}定的`}</Meta>}
        {from && <Meta>上次没办完，接着办的</Meta>}
        {settledOn && <Meta>{`${dayOfYear(settledOn)}说的：${measureStates[status]}${why ? `，${why}` : ''}`}</Meta>}
        {changing ? (
          <ChangeMeasure {...{ measure, data }} onDone={onChanged} onLeave={() => setChanging(false)} />
        ) : (
          measure.maySettle && <Settle {...{ measure, earlier }} month={data.month} mayCarry={data.mayHold} onSettled={onChanged} />
        )}
        {data.mayHold && !earlier && status === 'open' && !changing && (
          <BigButton kind="plain" label={`改一改：${what}`} onTap={() => setChanging(true)}>
            改一改
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}
