import { hiddenIn, mustHideSum } from '../../../figures/small-cells'
import type { Of } from './of'
import { type Line, line } from './says'

/** The quarters of a day, as people call them. */
const quarters = ['零点到早上6点', '早上6点到中午12点', '中午12点到晚上6点', '晚上6点到零点'] as const
/** Of fewer reports nothing is said. */
const fewest = 20

/** When in the day people reported, where there are enough; small quarters are hidden. */
export const hoursSaid = (counts: readonly number[]): Line[] => {
  const all = counts.reduce((sum, n) => sum + n, 0)
  const hidden = hiddenIn(counts)
  if (all < fewest || mustHideSum(counts, hidden)) return [line(`来举报的不到${fewest}次，或者太集中，不按时候分。`)]
  const said = quarters.flatMap((words, i) => (hidden[i] ? [] : [`${words} ${counts[i]} 次`]))
  const rest = hidden.some(Boolean) ? '其余的少，不分开列' : ''
  return [line(`一共 ${all} 次：${[...said, ...(rest ? [rest] : [])].join('，')}。说的是来举报的时候，不一定是被骗的时候。`)]
}

export const hours = async (_of: Of): Promise<Line[]> => hoursSaid([0, 0, 0, 0])
