import { useState } from 'react'
import { dayAndTime } from '@/lib/time'
import { Card, Stack } from '@/ui/card'
import { Meta, Para, Title } from '@/ui/words'
import { MinutesForm } from './minutes-form'
import { linesOf } from './minutes-lines'
import type { Meeting } from './to-do'
import { spots } from './what-to-do'
import { Word } from './word'

/** When, where, who, and what was said: written by the scribe, read by all. */
export const MinutesCard = ({ data, onChanged }: { data: Meeting; onChanged: () => void }) => {
  const { minutes, mayHold } = data
  const [saved, setSaved] = useState(false)
  return (
    <>
      <Stack id={spots.minutes}>
        <Title>纪要</Title>
      </Stack>
      <Card>
        <Stack>
          {mayHold ? (
            <MinutesForm key={minutes?.version ?? 0} {...{ data, saved, onChanged }} onSaved={() => setSaved(true)} />
          ) : minutes?.held ? (
            <Para>开过了。写了什么，看下面。</Para>
          ) : minutes ? (
            linesOf(minutes).map((line) => <Para key={line}>{line}</Para>)
          ) : (
            <Para>还没有写。由综合指挥室写。</Para>
          )}
          {minutes && <Meta>{`${minutes.by}，${dayAndTime(minutes.at)}存的`}</Meta>}
        </Stack>
      </Card>
      {minutes && (minutes.held || mayHold) && <Word data={data} />}
    </>
  )
}
