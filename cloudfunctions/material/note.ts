import type { Showing } from '../../types/entities/showing'
import { noteActivity } from '../_domain/note-activity'
import { noteLoudspeaker } from '../_domain/note-loudspeaker'
import { dateOfDay, dayOf, startOf } from '../_kit/day'
import { _, store } from '../_kit/store'

type Put = Pick<Showing, 'region' | 'spot' | 'kind'>
const isScreen = /屏|电视|led|投影/i
const formOf = ({ kind, spot }: Put): keyof typeof counted | undefined =>
  kind === 'script' ? undefined : isScreen.test(spot) ? 'screen' : 'poster'
const counted = { screen: 'screens', poster: 'posters' } as const

/** How many screens of a place showed something from a day on, how much hangs on its walls since then, how often its loudspeakers began, for the ledger: by whom it does not say. */
export const noteShown = async (shown: Put, now: number): Promise<void> => {
  const { region } = shown
  const form = formOf(shown)
  const day = dayOf(now)
  if (!form) return noteLoudspeaker(region, dateOfDay(day), now)
  const count = async () => {
    const since = _.gte(startOf(day)).and(_.lt(startOf(day + 1)))
    const those = (await store.list('showings', { region, at: since })).filter((one) => formOf(one) === form)
    return form === 'screen' ? new Set(those.map(({ spot }) => spot)).size : those.length
  }
  await noteActivity({ form, setting: 'publicPlace', region, day: dateOfDay(day), what: counted[form], count }, now)
}
