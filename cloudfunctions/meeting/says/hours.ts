import { hiddenIn, mustHideSum } from '../../../figures/small-cells'
import type { CampaignMonth } from '../../../types/entities/campaign-month'
import { type Line, line, onScreen } from './line'

/** The quarters of a day, as people call them. */
const quarters = ['零点到早上6点', '早上6点到中午12点', '中午12点到晚上6点', '晚上6点到零点'] as const
/** Of fewer reports nothing is said. */
const fewest = 20

/** When in the day people reported, where there are enough; small quarters are hidden. */
export const hours = (counted: Pick<CampaignMonth, 'reports'> | null, otherwise: Line): Line[] => {
  const counts = counted?.reports.quarters
  if (!counts) return [otherwise]
  const all = counts.reduce((sum, n) => sum + n, 0)
  const hidden = hiddenIn(counts)
  if (all < fewest || mustHideSum(counts, hidden)) return [onScreen('这个月举报不多，或者都挤在一个时候，不分开说。')]
  const said = quarters.flatMap((words, i) => (hidden[i] ? [] : [`${words}${counts[i]}件`]))
  return [
    line(`一共${all}件：${said.join('，')}${hidden.some(Boolean) ? '，别的时候少，不分开列' : ''}。`),
    onScreen('说的是来举报的时候，不一定是被骗的时候。'),
  ]
}
