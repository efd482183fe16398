import type { Input } from '../../types/contract'
import type { Doc } from '../../types/entities/collections'
import { _, store, type Where } from '../_kit/store'

export const size = 30

const byTime: [string, 'desc'][] = [['effective', 'desc']]

/** Where each list's page before ended; a list that is not named has no more. */
type Ends = NonNullable<Input<'alert.desk'>['after']>

/** A page of a list, the newest first, behind where the one before ended: its last moment, and how many of that moment have been met. Whoever names no ends, as an earlier release does, turns by number. */
export const newestOf = async <C extends 'alerts' | 'sendings'>(
  part: keyof Ends,
  c: C,
  where: Where<C>,
  { page, after }: { page: number; after?: Ends | undefined },
): Promise<{ rows: Doc<C>[]; ends: Ends }> => {
  const end = after?.[part]
  if (after && !end) return { rows: [], ends: {} }
  const found = await store.list(c, end ? _.and([where, { effective: _.lte(end.at) }]) : where, {
    ...{ sort: byTime, limit: size + 1 },
    skip: end ? end.met : page * size,
  })
  const rows = found.slice(0, size)
  const at = rows.at(-1)?.effective
  if (at === undefined || found.length <= size) return { rows, ends: {} }
  const met = rows.filter((one) => one.effective === at).length + (end?.at === at ? end.met : 0)
  return { rows, ends: { [part]: { at, met } } }
}
