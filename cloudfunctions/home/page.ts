import { homeCalls } from '../../types/contract/home'
import type { DayInPage } from '../../types/day-in-page'
import { catalogueOf } from '../_domain/daily-tip-snapshot'
import { dayOf, startOf } from '../_kit/day'
import { readHosted, writeHosted } from '../_kit/hosting'
import { nobody } from './self'
import { todayFor } from './today'

/** A recording is left out: the link to it runs out. */
const dayOfNobody = async (now: number): Promise<DayInPage> => {
  const today = homeCalls['home.today'].output().parse(await todayFor({}, { user: nobody, now }))
  if (today.tip) {
    delete today.tip.recording
    delete today.tip.machine
  }
  return { until: startOf(dayOf(now) + 1), today }
}

const place = /(<script[^>]*id="?day"?[^>]*>)[^<]*(?=<\/script>)/

/** The page with the day in it, which no word of a tip can leave. */
const filled = (page: string, day: DayInPage): string =>
  page.replace(place, (_all, tag) => tag + JSON.stringify(day).replaceAll('<', '\\u003c'))

/** A day changes seldom: more rounds than this are left to the next minute. */
const most = 3

/**
 * Writes the day into the page that first visits open, unless it stands there. `page.html` is that page as it was built.
 * Looks again after each time: of two runs at once, the one that knew less finds out.
 */
export const writePage = async (now: number): Promise<{ written: number }> => {
  await catalogueOf(dayOf(now)) // so that the day's first caller finds it made
  for (let written = 0; ; written++) {
    const built = await readHosted('page.html')
    if (!built || written === most) return { written }
    const page = filled(built, await dayOfNobody(now))
    if (page === (await readHosted('index.html'))) return { written }
    await writeHosted('index.html', page)
  }
}
