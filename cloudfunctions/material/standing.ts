import type { Alert } from '../../types/entities/alert'
import type { Showing } from '../../types/entities/showing'
import { showingKinds } from '../../types/words/material'
import { _, store } from '../_kit/store'
import { collectionOfMaterial } from './as-materials'
import { toDecide } from './to-decide'

/** What is up in one place at most. */
export const most = 200

/** What is up in these places, the latest first, and of each why it is to come down now: it is not published any more, or its day has come. */
export const standing = async (regions: string[], now: number) => {
  const up = { region: _.in(regions), downAt: _.exists(false) }
  const showings = await store.list('showings', up, { sort: [['at', 'desc']], limit: most })
  const published = await publishedOf(showings)
  return showings.map((one) => {
    const down = !published.has(nameOf(one)) ? ('withdrawn' as const) : one.until <= now ? ('over' as const) : undefined
    return { ...one, ...(down && { down }) }
  })
}

/** Things of two kinds may have one id. */
const nameOf = ({ kind, item }: Pick<Showing, 'kind' | 'item'>) => `${kind} ${item}`

/** Those that are published now; an alert that came to its end by itself was not withdrawn. */
const publishedOf = async (showings: Showing[]): Promise<Set<string>> => {
  const found = Object.keys(showingKinds).map(async (key) => {
    const kind = key as Showing['kind']
    const ids = showings.filter((one) => one.kind === kind).map(({ item }) => item)
    return ids.length > 0 ? (await stillThere(kind, ids)).map((item) => nameOf({ kind, item })) : []
  })
  return new Set((await Promise.all(found)).flat())
}

const stillThere = async (kind: Showing['kind'], ids: string[]): Promise<string[]> => {
  if (kind === 'alert') return [...(await store.byId('alerts', ids)).values()].filter(isStanding).map(({ _id }) => _id)
  const [there, away] = await Promise.all([store.byId(collectionOfMaterial[kind], ids), toDecide(kind)])
  return [...there.keys()].filter((id) => !away.includes(id))
}

const isStanding = ({ status }: Alert) => status === 'inForce'
