/** The day of whoever is nobody yet, as the function `home` wrote it into this very page. */
import type { DayInPage } from '../../types/day-in-page'
import { preferencesKey } from '../lib/keys'
import { placeNow, sessionOf } from '../lib/session.h5'
import { read } from '../lib/shelf.h5'

declare global {
  interface Window {
    /** Set by the script at the head of the page; undefined when the day in the page is not for this person or is over. */
    day?: DayInPage['today'] | undefined
  }
}

/** Only when nothing is known of this person, here or in the cloud, and as long as its day lasts: everybody else gets a day of their own. */
export const dayInPage = (): DayInPage['today'] | undefined => {
  if (sessionOf(placeNow()) || read(preferencesKey)) return undefined
  const { until, today } = JSON.parse(document.getElementById('day')?.textContent || '{}') as Partial<DayInPage>
  return until && until > Date.now() ? today : undefined
}
