import { useState } from 'react'
import { type Draft, type MomentDraft, newMoment } from '@/lib/report-draft'
import { dayAndTime, timeOf } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Button, View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { TakenOut } from '@/ui/taken-out'
import { Line, Meta, Para, Title } from '@/ui/words'
import { transferWays } from '../../../types/words/report'
import css from './index.module.scss'
import { limits } from './limits'
import { WhenField } from './when-field'

/** What happened when, put in order by itself: the payments, and whatever else is remembered. */
export const StoryLine = ({ report, write }: { report: Draft; write: (change: Partial<Draft>) => void }) => {
  const { moments } = report
  const [gone, setGone] = useState<MomentDraft>()
  const change = (at: number, fields: Partial<MomentDraft>) =>
    write({ moments: moments.map((one, n) => (n === at ? { ...one, ...fields } : one)) })
  const remove = (at: number) => {
    setGone(moments[at]?.what ? moments[at] : undefined)
    write({ moments: moments.filter((_one, n) => n !== at) })
  }
  const putBack = (one: MomentDraft) => {
    setGone(undefined)
    write({ moments: [...moments, one] })
  }
  const line = inOrder(report)
  return (
    <Card>
      <Stack>
        <Title>事情的先后</Title>
        {line.length > 0 ? (
          <View role="list" label="按时间排好的经过">
            {line.map(({ at, words }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two things of one minute have no other name
              <View key={i} role="listitem">
                <Meta>{dayAndTime(at)}</Meta>
                <Para>{words}</Para>
              </View>
            ))}
          </View>
        ) : (
          <Meta>记得哪天几点发生了什么，就加上；前后不用管，会自己排好。</Meta>
        )}
        {moments.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and lines only ever go away by their own button
          <View key={i}>
            <Line>
              <Title level={3}>第{i + 1}件事</Title>
              <Button className={css.away} label={`去掉第${i + 1}件事`} onTap={() => remove(i)}>
                去掉
              </Button>
            </Line>
            <WhenField of={`第${i + 1}件事`} day={one.day} clock={one.clock} write={(when) => change(i, when)} />
            <Field
              label={`第${i + 1}件事：发生了什么`}
              placeholder="像：加了微信，装了软件"
              value={one.what}
              maxLength={limits.moment}
              onInput={(what) => change(i, { what })}
            />
          </View>
        ))}
        {gone && moments.length < limits.moments && <TakenOut words={`去掉了：${gone.what}`} onBack={() => putBack(gone)} />}
        {moments.length < limits.moments && (
          <BigButton kind="soft" onTap={() => write({ moments: [...moments, newMoment()] })}>
            加一件事
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}

const inOrder = ({ paid, transfers, moments }: Draft): { at: number; words: string }[] =>
  [
    ...(paid ? transfers : []).map(({ day, clock, amount, through, name }) => ({
      at: timeOf(day, clock),
      words: `${transferWays[through as keyof typeof transferWays] ?? ''}转了${amount ? `${amount}元` : '一笔'}${name && `，给${name}`}`,
    })),
    ...moments.map(({ day, clock, what }) => ({ at: timeOf(day, clock), words: what.trim() })),
  ]
    .flatMap(({ at, words }) => (at !== undefined && words ? [{ at, words }] : []))
    .sort((a, b) => a.at - b.at)
