import type { Alert } from '../../types/entities/alert'
import type { Showing } from '../../types/entities/showing'
import { showingKinds, type takeDownReasons } from '../../types/words/material'
import { toDecide } from '../_domain/to-decide'
import { wordingOf } from '../_domain/wording-of'
import { _, store } from '../_kit/store'
import { collectionOfMaterial } from './as-materials'

/** What is up in one place at most. */
export const most = 200

/** What is up in these places, the latest first, and of each why it is to come down now: it is not published any more, or its day has come. */
export const standing = async (regions: string[], now: number) => {
  const up = { region: _.in(regions), downAt: _.exists(false) }
  const showings = await store.list('showings', up, { sort: [['at', 'desc']], limit: most * regions.length })
  const published = await publishedOf(showings)
  return showings.map((one) => {
    const down = reasonFor(one, published.get(nameOf(one)), now)
    return { ...one, ...(down && { down }) }
  })
}

const day = 86_400_000

/** When something was taken down that can be put back still. */
export const canComeBack = (now: number) => _.gt(now - day)

/** What was said to be taken down in these places within the last day, the latest first. */
export const takenDown = (regions: string[], now: number): Promise<Showing[]> =>
  store.list('showings', { region: _.in(regions), downAt: canComeBack(now) }, { sort: [['downAt', 'desc']], limit: most })

/** `wording`: what it says now; absent when it is not published any more. */
const reasonFor = ({ said, until }: Showing, wording: string | undefined, now: number): keyof typeof takeDownReasons | undefined => {
  if (wording === undefined) return 'withdrawn'
  if (said && wording && said !== wording) return 'changed'
  return until <= now ? 'over' : undefined
}

/** Things of two kinds may have one id. */
const nameOf = ({ kind, item }: Pick<Showing, 'kind' | 'item'>) => `${kind} ${item}`

/** Those that are published now, and what they say; an alert that came to its end by itself was not withdrawn, and none is worded anew. */
const publishedOf = async (showings: Showing[]): Promise<Map<string, string>> => {
  const found = Object.keys(showingKinds).map(async (key) => {
    const kind = key as Showing['kind']
    const ids = showings.filter((one) => one.kind === kind).map(({ item }) => item)
    return ids.length > 0 ? (await stillThere(kind, ids)).map(([item, said]) => [nameOf({ kind, item }), said] as const) : []
  })
  return new Map((await Promise.all(found)).flat())
}

const stillThere = async (kind: Showing['kind'], ids: string[]): Promise<[item: string, said: string][]> => {
  if (kind === 'alert') return [...(await store.byId('alerts', ids)).values()].filter(isStanding).map(({ _id }) => [_id, ''])
  const [there, away] = await Promise.all([store.byId(collectionOfMaterial[kind], ids), toDecide(kind)])
  return [...there].filter(([id]) => !away.includes(id)).map(([id, row]) => [id, wordingOf(row)])
}

const isStanding = ({ status }: Alert) => status === 'inForce'
