import { isDeepStrictEqual } from 'node:util'
import { ledgerKeepers } from '../../types/contract/ledger'
import { type Activity, Told } from '../../types/entities/activity'
import { CallError } from '../_kit/call-error'
import { pathTo, requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { requireMayChange } from './may'
import { requireRight } from './right'

/** The earliest wordings of a line go when it was corrected more often. */
const mostPast = 50

interface Put {
  id: string
  told: Told
  /** The version that was seen; absent: it is new. */
  after?: number | undefined
  out?: boolean
}

/** What follows from what was told. */
const derived = (id: string, { region, day, banner, printed }: Told, out: boolean) => ({
  order: `${day}.${id}`,
  ...(pathTo(region)[1] && { town: pathTo(region)[1] as string }),
  ...(banner && !banner.down && !out && { waits: banner.due }),
  ...(Object.keys(printed).length > 0 && !out && { stocked: true }),
})

export const toldIn = (activity: Activity): Told => Told().parse(activity)

/** All that stood before, and now what stands. */
export const pastOf = ({ version, at, by, last = by, out, past = [] }: Activity, told: Told): Activity['past'] =>
  [...past, { version, at, told, ...(last && { by: last }), ...(out && { out }) }].slice(-mostPast)

/** Enters a line or puts a new wording over it, which keeps the old one. Doing the same again changes nothing; two who correct the same version cannot both be last unseen. */
export const put = async ({ id, told, after, out = false }: Put, user: User, now: number): Promise<number> => {
  requireRegion(user, ledgerKeepers, told.region)
  if (!(await store.get('regions', told.region))) throw new CallError('badInput', '没有这个地方，请重新选一下')
  return store.transaction(async (t) => {
    const old = await t.get('activities', id)
    if (old) requireMayChange(user, old)
    requireRight(told, old, user, now)
    const made = { ...told, _id: id, source: 'hand' as const, ...derived(id, told, out), at: now, ...(out && { out }) }
    if (!old) {
      if (after !== undefined) throw new CallError('notFound', '没有找到这一笔')
      await t.add('activities', { ...made, by: user.id, version: 1 })
      return 1
    }
    const before = toldIn(old)
    const same = isDeepStrictEqual(before, told) && !!old.out === out
    // it came twice: as it stands, or as it was entered at first and corrected since
    if (same || (after === undefined && old.past?.[0] && isDeepStrictEqual(old.past[0].told, told))) return old.version
    if (after !== old.version) throw new CallError('conflict', '刚才有人改过这一笔。先看看他改成了什么，再改一次')
    await t.put('activities', {
      ...{ ...made, ...(old.by && { by: old.by }), ...(old.photo && { photo: old.photo }), last: user.id },
      ...{ version: old.version + 1, past: pastOf(old, before) },
    })
    return old.version + 1
  })
}
