import { useState } from 'react'
import { dayOfYear } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Line, Meta, Tag, Title } from '@/ui/words'
import { monthInWords } from '../../../figures/in-words'
import { measureStates } from '../../../types/words/meeting'
import { roles } from '../../../types/words/people'
import { ChangeMeasure } from './measure-form'
import { savedWords } from './saved'
import { Settle } from './settle'
import type { Meeting } from './to-do'

interface Props {
  measure: Meeting['measures'][number]
  data: Meeting
  /** This meeting, one before it, or any other. */
  from: 'this' | 'before' | 'elsewhere'
  onChanged: () => void
  onSettled?: () => void
}

const colours = { open: 'sky', done: 'grass', notDone: 'ink', carried: 'ink' } as const

/** What was decided, who does it by when, and what became of it. */
export const MeasureCard = ({ measure, data, from: at, onChanged, onSettled }: Props) => {
  const { what, who, due, duty, place, status, settledOn, why, month, meeting, from } = measure
  const [changing, change] = useState(false)
  const [saved, setSaved] = useState(false)
  const leave = (done: boolean) => {
    change(false)
    setSaved(done)
  }
  return (
    <Card kind={status === 'open' ? undefined : 'past'}>
      <Stack>
        <Line>
          <Title level={3}>{what}</Title>
          <Tag color={colours[status]}>{measureStates[status]}</Tag>
        </Line>
        <Meta>{`${who}，${dayOfYear(due)}前`}</Meta>
        <Meta>{`到日子提醒${place}的${roles[duty.role]}`}</Meta>
        {at !== 'this' && <Meta>{`${at === 'elsewhere' ? meeting : ''}${monthInWords(month)}会商定的`}</Meta>}
        {from && <Meta>上次没办完，接着办的</Meta>}
        {settledOn && <Meta>{`${dayOfYear(settledOn)}说的：${measureStates[status]}${why ? `，${why}` : ''}`}</Meta>}
        {changing ? (
          <ChangeMeasure {...{ measure, data }} onDone={onChanged} onSaved={() => leave(true)} onLeave={() => leave(false)} />
        ) : (
          measure.maySettle && (
            <Settle
              measure={measure}
              earlier={at === 'before'}
              month={data.month}
              mayCarry={data.mayHold}
              onConflict={onChanged}
              onSettled={() => {
                onSettled?.()
                onChanged()
              }}
            />
          )
        )}
        {saved && !changing && <Notice kind="good">{savedWords}</Notice>}
        {data.mayHold && at === 'this' && status === 'open' && !changing && (
          <BigButton kind="plain" label={`改一改：${what}`} onTap={() => change(true)}>
            改一改
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}
