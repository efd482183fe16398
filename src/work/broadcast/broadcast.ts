import { clockOf, dateOfTime, day, timeOf } from '@/lib/time'
import type { Output } from '../../../types/contract'
import { inMinutes } from '../../../types/words/broadcast'

export type List = NonNullable<Output<'broadcast.day'>['list']>
export type Slot = List['slots'][number]
export type Piece = Slot['pieces'][number]

/** 07:30到08:00 */
export const hoursOf = ({ from, to }: Pick<Slot, 'from' | 'to'>): string => `${from}到${to}`

/** 12月1日, from 2026-12-01. */
export const dayInWords = (date: string): string => day(timeOf(date, '12:00') ?? 0)

/** What is read out now: before somebody has agreed to the list, alerts alone. */
export const readNow = ({ status }: Pick<List, 'status'>, { pieces }: Slot): Piece[] =>
  status === 'approved' ? pieces : pieces.filter(({ kind }) => kind === 'alert')

/** Its time has come. */
export const hasBegun = (date: string, { from }: Pick<Slot, 'from'>): boolean => (timeOf(date, from) ?? 0) <= Date.now()

/** What is to be played now; or else what was to be played first and nobody has said anything of. */
export const dueIn = (list: List): Slot | undefined => {
  const open = list.slots.filter((slot) => !slot.tick && hasBegun(list.day, slot) && readNow(list, slot).length > 0)
  return open.find(({ to }) => (timeOf(list.day, to) ?? 0) > Date.now()) ?? open[0]
}

/** The stretches that can still be changed. */
export const toChange = ({ day: date, agreed, slots }: List): Slot[] =>
  slots.filter((slot) => !slot.outside && !slot.tick && !(agreed && hasBegun(date, slot)))

const sumOf = (pieces: Piece[]) => pieces.reduce((sum, { seconds }) => sum + seconds, 0)
export const lasts = (pieces: Piece[]): string => `念完大约${inMinutes(sumOf(pieces))}`

/** Of an alert that is over before the day is. */
const untilIn = (date: string, until: number | undefined): string =>
  until && dateOfTime(until) <= date ? `（${clockOf(until)}以后不要再播）` : ''

/** The day's list as text, for whoever puts the loudspeaker on and has no programme: what, when, word for word, and until when. */
export const asText = (place: string, list: List): string =>
  [
    `${place}大喇叭，${dayInWords(list.day)}`,
    list.approved ? `${list.approved.by}批的。只在这一天播，过了这天不要再播。` : '只播预警。过了这天不要再播。',
    ...list.slots.flatMap((slot) => {
      const pieces = readNow(list, slot)
      if (pieces.length === 0) return []
      return [
        '',
        `【${hoursOf(slot)}】${lasts(pieces)}`,
        ...pieces.map(({ title, text, until }, i) => `${i + 1}. ${title}${untilIn(list.day, until)}\n${text}`),
      ]
    }),
  ].join('\n')
