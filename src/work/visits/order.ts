/** The order in which to call on households; marks made on this phone count at once. */
import type { Waiting } from '@/lib/outbox'
import type { Input, Output } from '../../../types/contract'

type List = Output<'visit.list'>

export interface Turn {
  household: List['households'][number]
  village: List['villages'][number]
  /** When last called on, as far as this phone knows. */
  last: number | undefined
  /** The village's newest alert came after the last visit. */
  news: boolean
  /** The mark that has not gone out, or was refused. */
  mark: Waiting | undefined
}

export const entryOf = (id: string): string => `visit.${id}`

/** Who has not been told of the newest alert first, then who was not called on for the longest time. */
export const inOrder = ({ households, villages }: List, waiting: Waiting[]): Turn[] => {
  const turns = households.flatMap((household): Turn[] => {
    const village = villages.find((v) => v._id === household.village)
    if (!village) return []
    const mark = waiting.find((w) => w.id === entryOf(household._id))
    const last = (mark && !mark.refused ? (mark.input as Input<'visit.done'>).at : household.lastVisit) ?? undefined
    return [{ household, village, last, news: !!village.alert && (last ?? 0) < village.alert.effective, mark }]
  })
  return turns.sort(
    (a, b) => Number(b.news) - Number(a.news) || (a.last ?? 0) - (b.last ?? 0) || a.household._id.localeCompare(b.household._id),
  )
}
