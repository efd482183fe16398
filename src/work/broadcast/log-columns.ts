import { clockOf, dayAndTime } from '@/lib/time'
import type { Output } from '../../../types/contract'
import type { Paper } from '../../../types/entities/paper'
import { inMinutes, notPlayedReasons } from '../../../types/words/broadcast'
import { dayInWords, hoursOf } from './broadcast'

/** A village's day in the log. */
export type Day = Output<'broadcast.log'>['days'][number]
type Slot = Day['slots'][number]

/** A stretch of it. */
interface LogLine {
  day: Day
  slot: Slot
}

/** Line by line, as the days stand. */
export const linesIn = (days: Day[]): LogLine[] => days.flatMap((day) => day.slots.map((slot) => ({ day, slot })))

/** 白音苏木 巴彦嘎查, as two. */
const placeIn = ({ village }: Day): { town: string; name: string } => {
  const [town = '', ...name] = village.split(' ')
  return name.length > 0 ? { town, name: name.join(' ') } : { town: '', name: town }
}
const read = ({ what }: Slot) => what.join('、')
const howLong = ({ seconds, tick }: Slot) => (seconds && tick?.played !== false ? inMinutes(seconds) : '')
const agreed = ({ approved }: Day) => approved?.by ?? '没有批，只播预警'
const played = ({ tick }: Slot) => (tick ? (tick.played ? '播了' : '没播') : '没有记')
const note = ({ tick, outside }: Slot): string =>
  [tick && !tick.played && tick.why && notPlayedReasons[tick.why], tick?.note, outside && `规定时段以外，${outside}`]
    .filter(Boolean)
    .join('，')

interface Column {
  label: string
  of: (line: LogLine, i: number) => string
}

/** The columns that a town's log of its loudspeakers has, in their order. */
export const columns: Column[] = [
  { label: '序号', of: (_line, i) => String(i + 1) },
  { label: '日期', of: ({ day }) => day.day },
  { label: '时段', of: ({ slot }) => hoursOf(slot) },
  { label: '苏木镇', of: ({ day }) => placeIn(day).town },
  { label: '嘎查村', of: ({ day }) => placeIn(day).name },
  { label: '播出内容', of: ({ slot }) => read(slot) },
  { label: '时长', of: ({ slot }) => howLong(slot) },
  { label: '写单子的人', of: ({ day }) => day.written ?? '' },
  { label: '审批人', of: ({ day }) => agreed(day) },
  { label: '审批时间', of: ({ day: { approved } }) => (approved ? dayAndTime(approved.at) : '') },
  { label: '播了没有', of: ({ slot }) => played(slot) },
  { label: '播放人', of: ({ slot: { tick } }) => tick?.by ?? '' },
  { label: '记录时间', of: ({ slot: { tick } }) => (tick ? dayAndTime(tick.at) : '') },
  { label: '备注', of: ({ slot }) => note(slot) },
]

export const titleOfLog = (place: string, span: string): string => `${place}大喇叭播出记录，${span}`

/** The same on paper: fewer columns, so that they can be read. */
export const paperOf = (title: string, lines: LogLine[]): Paper => ({
  ...{ title, under: [], foot: '大喇叭播出记录' },
  blocks: [
    {
      kind: 'table',
      head: ['日期', '时段', '在哪里', '播了什么', '时长', '审批人', '播放人', '备注'],
      widths: [11, 12, 15, 24, 8, 9, 9, 12],
      rows: lines.map(({ day, slot }) => [
        dayInWords(day.day),
        hoursOf(slot),
        day.village,
        read(slot),
        howLong(slot),
        agreed(day),
        slot.tick ? `${slot.tick.by} ${clockOf(slot.tick.at)}` : '',
        [played(slot), note(slot)].filter((words) => words && words !== '播了').join('，'),
      ]),
    },
  ],
})
