/** Where a tip went before, so that nobody sends it twice to the same village without knowing. */
import { within } from '@/lib/region'
import { day } from '@/lib/time'
import type { Places } from '@/parts/places'
import type { Output } from '../../../types/contract'

type Village = Output<'alert.desk'>['villages'][number]
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

/** 巴彦嘎查 11月20日发过 …, for the chosen villages it has been to. */
export const sentWords = (villages: Village[], sendings: Sendings): string | undefined => {
  const been = villages.flatMap((v) => {
    const at = lastTo(v, sendings)
    return at ? [{ name: v.name, at }] : []
  })
  if (been.length === 0) return undefined
  const named = been.slice(0, 3).map(({ name, at }) => `${name} ${day(at)}发过`)
  return `这条${named.join('，')}${been.length > 3 ? `，一共 ${been.length} 个村` : ''}。还要再发，接着点就行。`
}
