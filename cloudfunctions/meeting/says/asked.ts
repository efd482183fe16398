import { isSmall } from '../../../figures/small-cells'
import type { CampaignMonth } from '../../../types/entities/campaign-month'
import { feedbackKinds } from '../../../types/words/feedback'
import { fraudTypes } from '../../../types/words/fraud'
import { type Line, line } from './line'

const few = (count: number, unit: string) => (isSmall(count) ? `不到5${unit}` : `${count}${unit}`)
/** Of fewer the kind is not said. */
const fewest = 5

/** How many texts people said were judged wrongly, and how much they wrote to the county: counts alone, of the whole county, since no place stands with them. */
export const asked = (counted: Pick<CampaignMonth, 'asked'> | null, county: string, otherwise: Line): Line[] => {
  if (!counted?.asked) return [otherwise]
  const { disputed, kinds, written } = counted.asked
  const named = Object.entries(fraudTypes).flatMap(([type, words]) => {
    const n = kinds[type] ?? 0
    return n >= fewest ? [`${words}${n}段`] : []
  })
  const wrote = Object.entries(feedbackKinds).flatMap(([kind, words]) => {
    const n = written[kind] ?? 0
    return n > 0 ? [`${words}${few(n, '条')}`] : []
  })
  return [
    line(disputed > 0 ? `${county}有${few(disputed, '段')}话，问的人说“像不像诈骗”看错了。` : `${county}没有人说“像不像诈骗”看错了。`),
    ...(named.length > 0 ? [line(`认定了骗法的：${named.join('，')}。不到${fewest}段的不列。`)] : []),
    line(wrote.length > 0 ? `${county}收到${wrote.join('，')}。` : `${county}没有人写意见和投诉。`),
  ]
}
