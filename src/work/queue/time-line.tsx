import { yuan } from '@/lib/money'
import { dayAndTime } from '@/lib/time'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Meta, Para, Title } from '@/ui/words'
import { addedWords } from '../../../papers/time-line'
import type { Output } from '../../../types/contract'
import { transferWays } from '../../../types/words/report'
import css from './queue.module.scss'

type ReportRead = Output<'report.read'>
interface Step {
  at: number
  what: string
}

const paid = ({ amount, through, from, name, account, bank, serial }: NonNullable<ReportRead['transfers']>[number]) =>
  [
    `转出 ${yuan(amount)}，${transferWays[through]}`,
    ...(from ? [`从${from}`] : []),
    ...(name || account ? [`到 ${[name, account, bank].filter(Boolean).join(' ')}`] : []),
    ...(serial ? [`流水号 ${serial}`] : []),
  ].join('，')

/** What happened and what was done, in the order of time. */
export const stepsOf = ({ transfers = [], moments = [], additions = [], seen, moves = [], createdAt }: ReportRead): Step[] =>
  [
    ...transfers.flatMap((one) => (one.at === undefined ? [] : [{ at: one.at, what: paid(one) }])),
    ...moments,
    ...seen.flatMap(({ first, value }) => (first === undefined ? [] : [{ at: first, what: `最早见到 ${value}` }])),
    ...additions.map((one) => ({ at: one.at, what: `举报人${addedWords(one)}` })),
    ...moves.map(({ at, from, to, why }) => ({ at, what: `从${from}转到${to}：${why}` })),
    { at: createdAt, what: '交来举报' },
  ].sort((a, b) => a.at - b.at)

export const TimeLine = ({ report }: { report: ReportRead }) => {
  const steps = stepsOf(report)
  const undated = (report.transfers ?? []).filter((one) => one.at === undefined)
  if (steps.length < 2 && undated.length === 0) return null
  return (
    <Card>
      <Title>时间线</Title>
      {steps.map(({ at, what }) => (
        <View key={`${at} ${what}`} className={css.replied}>
          <Meta>{dayAndTime(at)}</Meta>
          <Para>{what}</Para>
        </View>
      ))}
      {undated.map((one) => (
        <View key={one.id} className={css.replied}>
          <Meta>没有写时间</Meta>
          <Para>{paid(one)}</Para>
        </View>
      ))}
    </Card>
  )
}
