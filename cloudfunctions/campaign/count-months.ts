import { monthsLater } from '../../figures/place-years'
import type { CampaignRun } from '../../types/entities/campaign-month'
import { campaignMonth } from '../_domain/campaign-months'
import { dateOfDay, dayOf, monthOf } from '../_kit/day'
import { store } from '../_kit/store'
import { countSent } from './count-sent'
import { writeMonth } from './write-month'

/** Late entries, opens and answers still come in for a while. */
const again = 2
/** Of the minute that a run has. */
const ofNight = { back: again, budget: 40_000 }
/** Somebody waits: this month alone, as far as a few seconds get. */
const atOnce = { back: 0, budget: 3000 }

/** Each night: this month and those before it that may still change, a page of what was sent at a time. Whoever is cut off goes on where they were at the next run. */
export const countMonths = async (now: number, { back, budget } = ofNight): Promise<{ counted: number }> => {
  const began = performance.now()
  const night = dateOfDay(dayOf(now))
  let month = monthOf(now)
  for (let counted = 0; counted <= back; counted++) {
    let run = await runOf(month, night)
    while (run.stage !== 'done') {
      if (performance.now() - began > budget) return { counted }
      const next = await countSent(run)
      if (next.stage === 'done') await writeMonth(next, now)
      if (!(await goOn(run, next))) return { counted } // another run is at it
      run = next
    }
    month = monthsLater(month, -1)
  }
  return { counted: back + 1 }
}

/** For whoever looks at a place before any night has counted this month: whoever looks next goes on where they were cut off. */
export const countAtFirst = async (region: string, now: number): Promise<void> => {
  const run = await store.get('campaignRuns', monthOf(now))
  if (run?.stage === 'done' || (run && (await campaignMonth(region, monthOf(now))))) return
  await countMonths(now, atOnce)
}

/** Where this night is with the month; another night's is begun anew. */
const runOf = async (month: string, night: string): Promise<CampaignRun> => {
  const there = await store.get('campaignRuns', month)
  if (there?.night === night) return there
  const begun: CampaignRun = { _id: month, night, stage: 'alerts', after: '', places: {}, meant: [], reached: [] }
  await store.put('campaignRuns', begun)
  return begun
}

/** Only from where it was read: of two at once one goes on. */
const goOn = (from: CampaignRun, to: CampaignRun): Promise<boolean> =>
  store.transaction(async (t) => {
    const there = await t.get('campaignRuns', from._id)
    if (there?.night !== from.night || there.stage !== from.stage || there.after !== from.after) return false
    await t.put('campaignRuns', to)
    return true
  })
