import { accusable, keysIn } from '../_domain/keys'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { pace } from './pace'

const days = 7
const day = 86_400_000
/** Of one clue the newest are counted. */
const counted = 100
/** Fewer are told in no number: whoever is behind it is not to find out who reported. */
const fewest = 3

export const clues = define('check.clues', async ({ said }, { user, now }) => {
  pace(user.id, now)
  const keys = await Promise.all(said.map(async (words) => ({ words, keys: await accusable(keysIn(words)) })))
  const released = await store.byId(
    'releasedClues',
    keys.flatMap((one) => one.keys.map(({ key }) => key)),
  )
  const known = keys.flatMap(({ words, keys: all }) => {
    const found = all.map(({ key }) => released.get(key)).find((one) => one !== undefined)
    return found ? [{ said: words, ...found }] : []
  })
  return {
    known: await Promise.all(
      known.map(async ({ said: words, kind, _id }) => {
        const people = await reportersOf(_id, now - days * day)
        return { said: words, kind, ...(people >= fewest && { people }) }
      }),
    ),
  }
})

/** How many reported it since, whatever is still thought of their reports; one person counts once. */
const reportersOf = async (key: string, since: number): Promise<number> => {
  const rows = await store.list(
    'reportKeys',
    { key, at: _.gte(since) },
    { sort: [['at', 'desc']], limit: counted, fields: { report: true } },
  )
  const reports = await store.byId(
    'reports',
    rows.map(({ report }) => report),
  )
  const counting = [...reports.values()].filter(({ status, aside }) => status !== 'withdrawn' && !aside)
  return new Set(counting.map(({ person, _id }) => person || _id)).size
}
