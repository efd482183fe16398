import { within } from '@/lib/region'
import type { Output } from '../../../types/contract'
import { fraudTypes } from '../../../types/words/fraud'
import { ageBands, sexes } from '../../../types/words/incident'
import { columns } from './read-incidents'

type Answer = Output<'incident.list'>
export type Place = Answer['places'][number]
export type Listed = Answer['incidents'][number]

/** The town and the village of a case, by name; empty where nobody wrote it. */
export const placesOf = (region: string, places: Place[]) => {
  const named = (level: Place['level']) => places.find((one) => one.level === level && within(region, one._id))?.name ?? ''
  return { town: named('town'), village: named('village') }
}

/** A month's cases for a sheet; none yet: a row that shows how it is written. What has no number of theirs is found again by ours. */
export const rowsOf = (incidents: Listed[], places: Place[]): string[][] => {
  const labels = Object.values(columns).map(([label]) => label)
  const rows = incidents
    .filter(({ struck }) => !struck)
    .map(({ _id, number, month, region, type, sex, age, amount, cases, dissuaded, company }) => {
      const { town, village } = placesOf(region, places)
      return [
        ...[number ?? _id, month, town, village, type ? fraudTypes[type] : '', sex ? sexes[sex] : '', age ? ageBands[age] : ''],
        ...[amount === undefined ? '' : String(amount / 100), String(cases), dissuaded ? '是' : '', company ? '是' : ''],
      ]
    })
  const example = [['（例）A-1', '2026年10月', '白音苏木', '巴彦嘎查', '刷单返利', '女', '67', '12000', '1', '', '']]
  return [labels, ...(rows.length > 0 ? rows : example)]
}
