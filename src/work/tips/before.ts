/** Where a tip went before, so that nobody sends it twice to the same village without knowing. */
import { within } from '@/lib/region'
import { day } from '@/lib/time'
import type { Places } from '@/parts/places'
import type { Output } from '../../../types/contract'

type Village = Output<'alert.villages'>['villages'][number]
type Sendings = Output<'tip.sent'>['sendings']

export const inPlaces = (villages: Village[], places: string[]): Village[] =>
  villages.filter((v) => places.some((place) => within(v._id, place)))

/** When it last went to a village. */
const lastTo = (village: Village, sendings: Sendings) =>
  sendings.find(({ regions }) => regions.some((r) => within(village._id, r)))?.effective

/** What is chosen at first: a worker's villages it has not been to; for the others everything, when it has been nowhere. */
export const freshOf = ({ larger, villages, all }: Places, sendings: Sendings): string[] => {
  if (larger.length > 0) return sendings.length > 0 ? [] : all
  return villages.filter((v) => v.groups.length > 0 && !lastTo(v, sendings)).map((v) => v._id)
}

/** 这条发过：巴彦嘎查 11月20日 …, of the villages it has been to. */
export const sentWords = (villages: Village[], sendings: Sendings): string | undefined => {
  const been = villages.flatMap((v) => {
    const at = lastTo(v, sendings)
    return at ? [`${v.name} ${day(at)}`] : []
  })
  if (been.length === 0) return undefined
  return `这条发过：${been.slice(0, 6).join('、')}${been.length > 6 ? `，一共 ${been.length} 个村` : ''}。要再发，选上再点就行。`
}
