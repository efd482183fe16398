import type { Access } from '../../types/entities/access'
import { dateOfDay, dayOf } from '../_kit/day'
import { fingerprint } from '../_kit/fingerprint'
import { pathTo } from '../_kit/region'
import { store } from '../_kit/store'

type Look = Omit<Access, 'link'> & { region: string }

/** Writes a look down at the end of its chain. A look with an id of its own is written once. */
export const noteLook = async (look: Look): Promise<void> => {
  const chain = chainOf(look)
  await store.insertOnceInTransaction(async (t) => {
    const end = await t.get('accessChains', chain)
    const place = { chain, n: (end?.n ?? 0) + 1, before: end?.own ?? '' }
    const own = markOf(look, place)
    await t.add('accesses', { ...look, link: { ...place, own } })
    await t.put('accessChains', { _id: chain, n: place.n, own })
  })
}

/** One a town (or the county itself) and month. */
const chainOf = ({ region, at }: Look) => `${(pathTo(region)[1] ?? region).replaceAll('/', '-')}.${dateOfDay(dayOf(at)).slice(0, 7)}`

const markOf = (look: Omit<Access, 'link'>, { chain, n, before }: { chain: string; n: number; before: string }) => {
  const { at, person, call, subject, region = '', filter = '', codes = [], refused = false } = look
  return fingerprint('look', chain, String(n), before, String(at), person, call, subject, region, filter, String(refused), ...codes)
}

/** Whether no entry is missing from these looks' chains, and none of these was changed. */
export const areWhole = async (looks: Access[]): Promise<boolean> => {
  const links = looks.flatMap(({ link }) => link ?? [])
  const chains = [...new Set(links.map(({ chain }) => chain))]
  const counts = await Promise.all(
    chains.map(async (chain) => {
      const [end, n] = await Promise.all([store.get('accessChains', chain), store.count('accesses', { 'link.chain': chain })])
      return end?.n === n
    }),
  )
  return counts.every(Boolean) && looks.every(({ link, ...look }) => !link || link.own === markOf(look, link))
}
