import { randomUUID } from 'node:crypto'
import { CallError } from '../_kit/call-error'
import { fingerprint } from '../_kit/fingerprint'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { tryMark } from './marks'

const minute = 60_000
const day = 1440 * minute

/** Wrong codes that are borne, and for how long they count. A network may be a whole village's. */
const borne = {
  person: { most: 10, within: 5 * minute },
  network: { most: 100, within: 60 * minute },
  /** Of codes that begin alike: what keeps short codes safe however many persons and networks somebody has. */
  prefix: { most: 5, within: day },
}

/**
 * Looks for what a code leads to, a receipt's or an invitation's; what gives null stays on record as a wrong try. Throws `tooMany` beyond what is borne.
 * A long code cannot be found by trying, so whoever has a right one is let in whatever others tried; only wrong ones are paced.
 * A short one, of an earlier release or `brief` (it holds for minutes and many begin alike), is paced before it is looked for: written down first, so that a hundred at once cannot slip under.
 */
export const limitTries = async <T>(
  code: string,
  user: User,
  now: number,
  look: () => Promise<T | null>,
  { long = code.length > 9, brief = false, words = '查错的次数太多了，请过一会儿再查；急事请拨打110' } = {},
): Promise<T | null> => {
  const found = long ? await look() : null
  if (found) return found
  const tries = triesOf(code, user, long || brief)
  const ids = await Promise.all(
    tries.map(async ({ by }) => {
      const _id = randomUUID()
      await store.add('receiptTries', { _id, by, at: now })
      return _id
    }),
  )
  const counts = await Promise.all(tries.map(({ by, within }) => store.count('receiptTries', { by, at: _.gt(now - within) })))
  const refused = tries.some(({ most }, i) => (counts[i] ?? 0) > most)
  const result = refused || long ? null : await look()
  await store.remove('receiptTries', refused || result !== null ? { _id: _.in(ids) } : { at: _.lte(now - day) })
  if (refused) throw new CallError('tooMany', words)
  return result
}

const triesOf = (code: string, { id, network }: User, alike: boolean) => [
  { by: tryMark(id), ...borne.person },
  ...(network ? [{ by: fingerprint('try', 'network', network), ...borne.network }] : []),
  ...(alike ? [] : [{ by: fingerprint('try', 'prefix', code.slice(0, 4)), ...borne.prefix }]),
]
