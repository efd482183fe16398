import { dayOfDate, startOf } from '../_kit/day'
import { _, store } from '../_kit/store'
import { noteActivity } from './note-activity'

/** How often a village's loudspeaker was heard on a day, for the ledger: the stretches of its list that were played, and the scripts that whoever runs a screen there had read out. One line, whoever notes it. */
export const noteLoudspeaker = async (region: string, day: string, now: number): Promise<void> => {
  const count = async () => {
    const start = startOf(dayOfDate(day))
    const since = _.gte(start).and(_.lt(start + 86_400_000))
    const [lists, scripts] = await Promise.all([
      store.list('broadcasts', { region, day }),
      store.count('showings', { region, at: since, kind: 'script' }),
    ])
    const played = lists.flatMap(({ slots }) => slots).filter(({ ticks }) => ticks.at(-1)?.played)
    return played.length + scripts
  }
  await noteActivity({ form: 'loudspeaker', setting: 'rural', region, day, what: 'times', count, back: true }, now)
}
