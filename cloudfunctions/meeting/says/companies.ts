import type { ByMonth } from '../../../figures/by-month'
import { companyTimes } from '../../../figures/companies'
import { monthsInWords } from '../../../figures/in-words'
import { fewestTold } from '../../../figures/losses'
import { isSmall } from '../../../figures/small-cells'
import { type Line, line, onScreen } from './line'

/** How often somebody was after the money of companies in these months, whether it happened or was stopped in time; of few only that they are fewer, and so of none, or the first one would be told by the month it came in; counts are the county's alone, since its towns' would be told beside it. */
export const companies = (cases: ByMonth, months: readonly string[], counts: boolean): Line[] => {
  if (months.length === 0) return [onScreen('今年报齐了的月份还没有，说不出来。')]
  const { happened, saved } = companyTimes(cases, months)
  const when = monthsInWords(months)
  if (happened + saved < fewestTold) return [line(`${when}，冲着企业、合作社、商店的钱来的不到${fewestTold}回，没有也这样写。`)]
  const apart = isSmall(happened) || isSmall(saved) ? '' : `：被骗 ${happened} 起，劝住 ${saved} 起`
  return [
    line(`${when}，冲着企业、合作社、商店的钱来的，被骗的和劝住的合起来满${fewestTold}回。`),
    ...(counts ? [onScreen(`合起来 ${happened + saved} 回${apart}。`)] : []),
  ]
}
