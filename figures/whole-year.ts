import type { CountedCase } from '../types/entities/incident'
import type { IncidentFigures } from '../types/entities/incident-figures'
import type { Region } from '../types/entities/region'
import { ageBands, sexes } from '../types/words/incident'
import { onceLevel } from '../types/words/staff'
import { hiddenColumns, hiddenIn, mustHideSum, mustHideSums } from './small-cells'

/** A place as the figures name it. */
export type Named = Pick<Region, '_id' | 'name' | 'level' | 'former'>
type Whole = NonNullable<IncidentFigures['whole']>

/** How many cases rows tell of. */
export const countOf = (rows: readonly CountedCase[]) => rows.reduce((sum, { cases }) => sum + cases, 0)

/** What is shown of a year that is over and no shorter span: villages of a town, and ages by sexes, with what is small hidden. */
export const wholeYear = (rows: readonly CountedCase[], places: readonly Named[], region: string): Whole => {
  const villages = villagesOf(rows, places, region)
  // of the county alone: beside it a town's could be worked out from the others'
  const ages = region.includes('/') ? undefined : agesOf(rows)
  return { ...(villages && { villages }), ...(ages && { ages }) }
}

/** In the order of the county's places, and last those whose village nobody wrote. Only of a town: its sum stands above them. */
const villagesOf = (rows: readonly CountedCase[], places: readonly Named[], region: string): Whole['villages'] => {
  const villages = places.filter((one) => onceLevel(one) === 'village' && one._id.startsWith(`${region}/`))
  if (region.split('/').length !== 2 || villages.length === 0) return undefined
  const named = villages.map(({ _id, name }) => ({ name, cases: countOf(rows.filter((one) => one.region === _id)) }))
  const all = [...named, { name: '没写到村的', cases: countOf(rows.filter((one) => one.region === region)) }]
  const counts = all.map(({ cases }) => cases)
  const hidden = hiddenIn(counts)
  if (mustHideSum(counts, hidden)) return undefined
  return all.map(({ name, cases }, i) => ({ name, cases: hidden[i] ? 'hidden' : cases }))
}

const sexKeys = [...(Object.keys(sexes) as (keyof typeof sexes)[]), undefined]

const agesOf = (rows: readonly CountedCase[]): Whole['ages'] => {
  const ages = [...(Object.keys(ageBands) as (keyof typeof ageBands)[]), undefined]
  const columns = ages.map((age) => sexKeys.map((sex) => countOf(rows.filter((one) => one.age === age && one.sex === sex))))
  const hidden = hiddenColumns(columns)
  if (mustHideSums(columns, hidden)) return undefined
  const sums = columns.map((column) => column.reduce((sum, x) => sum + x, 0))
  const without = hiddenIn(sums)
  if (mustHideSum(sums, without)) return undefined
  return ages.map((age, i) => ({
    ...(age && { age }),
    cases: without[i] ? 'hidden' : (sums[i] as number),
    of: (columns[i] ?? []).map((count) => (hidden[i] || without[i] ? 'hidden' : count)),
  }))
}
