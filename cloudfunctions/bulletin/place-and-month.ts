import { monthsLater } from '../../figures/place-years'
import type { Region } from '../../types/entities/region'
import { CallError } from '../_kit/call-error'
import { monthOf } from '../_kit/day'
import { store } from '../_kit/store'

/** So many months back can be looked at. */
const many = 12

export const bulletinId = (region: string, month: string): string => `${month}.${region}`

/** The months that are over, the newest first. */
export const monthsOverBy = (now: number): string[] => Array.from({ length: many }, (_month, i) => monthsLater(monthOf(now), -1 - i))

export const requireMonth = (month: string, now: number): void => {
  if (!monthsOverBy(now).includes(month)) throw new CallError('badInput', '通报写的是过完的月份，最多回头看一年')
}

/** A county or a town: a village's cases are too few to be told of. */
export const requirePlace = async (region: string): Promise<Region> => {
  const place = await store.get('regions', region)
  if (!place || (place.level !== 'county' && place.level !== 'town')) throw new CallError('badInput', '通报写的是旗县或者苏木镇')
  return place
}
