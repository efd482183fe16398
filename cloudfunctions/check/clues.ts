import { lookedInto } from '../../types/words/report'
import { accusable, keysIn } from '../_domain/keys'
import { dayOf, startOf } from '../_kit/day'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { pace } from './pace'

const days = 7
const day = 86_400_000
/** Of one clue the newest are counted. */
const counted = 100
/** Fewer are told in no number: whoever is behind it is not to find out who reported. */
const fewest = 3
/** A number goes to somebody else one day: what was let out so long ago is told no more. */
const standsFor = 180 * day

export const clues = define('check.clues', async ({ said }, { user, now }) => {
  pace(user.id, now)
  const keys = await accusable(said.flatMap((words) => keysIn(words).map((key) => ({ ...key, words }))))
  const released = await store.byId(
    'releasedClues',
    keys.map(({ key }) => key),
  )
  const known = said.flatMap((words) => {
    const [found] = keys.flatMap((one) => (one.words === words ? (released.get(one.key) ?? []) : []))
    return found && found.at > now - standsFor ? [{ said: words, ...found }] : []
  })
  return {
    known: await Promise.all(
      known.map(async ({ said: words, kind, _id }) => {
        const people = await reportersOf(_id, now)
        return { said: words, kind, ...(people >= fewest && { people }) }
      }),
    ),
  }
})

/** How many reported it since, up to yesterday, in reports that somebody looked into: who watches the number learns of nobody's report today. One person counts once. */
const reportersOf = async (key: string, now: number): Promise<number> => {
  const today = startOf(dayOf(now))
  const rows = await store.list(
    'reportKeys',
    { key, at: _.gte(today - days * day).and(_.lt(today)) },
    { sort: [['at', 'desc']], limit: counted, fields: { report: true } },
  )
  const reports = await store.list(
    'reports',
    { _id: _.in(rows.map(({ report }) => report)), status: _.in([...lookedInto]), aside: _.exists(false), unproven: _.neq(true) },
    { fields: { person: true } },
  )
  return new Set(reports.map(({ person, _id }) => person || _id)).size
}
