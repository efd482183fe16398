import type { Input } from '../../types/contract'
import { _, type Sort } from '../_kit/store'

export const size = 30

/** Where each list's page before ended; a list that is not named has no more. */
type Ends = NonNullable<Input<'alert.desk'>['after']>
interface Asked {
  sort: Sort
  skip: number
  limit: number
}

/** A page of a list, the newest first, behind where the one before ended: its last moment, and how many of that moment have been met. Whoever names no ends, as an earlier release does, turns by number. */
export const newestOf = async <Row extends { effective: number }>(
  part: keyof Ends,
  { page, after }: { page: number; after?: Ends | undefined },
  ask: (effective: ReturnType<typeof _.lte>, how: Asked) => Promise<Row[]>,
): Promise<{ rows: Row[]; ends: Ends }> => {
  const end = after?.[part]
  if (after && !end) return { rows: [], ends: {} }
  const how: Asked = { sort: [['effective', 'desc']], skip: end ? end.met : page * size, limit: size + 1 }
  const found = await ask(_.lte(end?.at ?? Number.MAX_SAFE_INTEGER), how)
  const rows = found.slice(0, size)
  const at = rows.at(-1)?.effective
  if (at === undefined || found.length <= size) return { rows, ends: {} }
  const met = rows.filter((one) => one.effective === at).length + (end?.at === at ? end.met : 0)
  return { rows, ends: { [part]: { at, met } } }
}
