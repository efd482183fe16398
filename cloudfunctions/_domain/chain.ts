import type { Link } from '../../types/entities/chain'
import { dateOfDay, dayOf } from '../_kit/day'
import { fingerprint } from '../_kit/fingerprint'
import { pathTo } from '../_kit/region'
import { store, type Transaction } from '../_kit/store'

/** What stands in chains: what an entry's mark begins with, and the chain's name. */
const chained = { accesses: { mark: 'look', name: '' }, auditLog: { mark: 'deed', name: 'log.' } } as const
type Chained = keyof typeof chained

/** One a town (or the county itself) and month. */
const chainOf = (of: Chained, { region, at }: { region: string; at: number }) =>
  `${chained[of].name}${(pathTo(region)[1] ?? region).replaceAll('/', '-')}.${dateOfDay(dayOf(at)).slice(0, 7)}`

const markOf = (of: Chained, { chain, n, before }: Omit<Link, 'own'>, said: string[]) =>
  fingerprint(chained[of].mark, chain, String(n), before, ...said)

/** Takes the next place in the chain of an entry's place and month, for an entry added in the same transaction; `said` is all that the entry says. */
export const nextLink = async (t: Transaction, of: Chained, entry: { region: string; at: number }, said: string[]): Promise<Link> => {
  const chain = chainOf(of, entry)
  const end = await t.get('accessChains', chain)
  const place = { chain, n: (end?.n ?? 0) + 1, before: end?.own ?? '' }
  const own = markOf(of, place, said)
  await t.put('accessChains', { _id: chain, n: place.n, own })
  return { ...place, own }
}

/** Whether no entry is missing from these entries' chains, and none of these was changed. */
export const areWhole = async <E extends { link?: Link | undefined }>(
  of: Chained,
  entries: E[],
  saidBy: (entry: E) => string[],
): Promise<boolean> => {
  const chains = [...new Set(entries.flatMap(({ link }) => link?.chain ?? []))]
  const counts = await Promise.all(
    chains.map(async (chain) => {
      const [end, n] = await Promise.all([store.get('accessChains', chain), store.count(of, { 'link.chain': chain })])
      return end?.n === n
    }),
  )
  return counts.every(Boolean) && entries.every((entry) => !entry.link || entry.link.own === markOf(of, entry.link, saidBy(entry)))
}

/** Deletes the chains of the months that ended before then; gives how many. Each goes as a whole, its end last: what is cut off between is found again. */
export const forgetChains = async (of: Chained, until: number): Promise<number> => {
  const month = dateOfDay(dayOf(until)).slice(0, 7)
  const ends = await store.all('accessChains', {}, { fields: { _id: true } })
  const old = ends
    .map(({ _id }) => _id)
    .filter((chain) => chain.startsWith(chained.auditLog.name) === (of === 'auditLog') && chain.slice(-7) < month)
  for (const chain of old) {
    await store.remove(of, { 'link.chain': chain })
    await store.remove('accessChains', { _id: chain })
  }
  return old.length
}
