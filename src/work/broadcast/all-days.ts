import { call } from '@/lib/call'
import { lastDayOf } from '@/lib/months'
import type { Day } from './log-columns'

/** As many lists as a sheet has room for; a county's villages have more in a month. */
const most = 1000

/** A place's log of a month, all of it, the earliest day first and within a day in the county's own order; page by page. */
export const allDays = async (region: string, month: string): Promise<{ days: Day[]; whole: boolean }> => {
  const span = { from: `${month}-01`, to: lastDayOf(month) }
  const days: Day[] = []
  for (;;) {
    const before = days.at(-1)?.order
    const page = await call('broadcast.log', { region, span, ...(before && { before }) })
    days.push(...page.days)
    if (!page.more || days.length >= most) return { days: days.reverse(), whole: !page.more }
  }
}
