import { createHash } from 'node:crypto'
import type { Activity } from '../../types/entities/activity'
import type { LedgerCount, systemForms } from '../../types/words/ledger'
import { oneAtATime } from '../_kit/one-at-a-time'
import { pathTo } from '../_kit/region'

interface Noted {
  form: Exclude<(typeof systemForms)[number], 'screenItself'> | 'visit' | 'screen' | 'loudspeaker' | 'poster'
  setting: Activity['setting']
  region: string
  day: string
  what: LedgerCount
  /** Counts anew what there is of that day: noted twice it is the same. */
  count: () => Promise<number>
  /** One was taken back. Otherwise the number never falls: what was counted may be gone since, and it was done. */
  back?: boolean
}

/** Writes into the ledger how many of something there were in a place on a day, by nobody: what it is counted from is kept for a shorter time than the ledger. */
export const noteActivity = async ({ form, setting, region, day, what, count, back = false }: Noted, now: number): Promise<void> => {
  const _id = `sys-${createHash('sha256').update(`${form} ${region} ${day}`).digest('hex').slice(0, 24)}`
  const town = pathTo(region)[1]
  await oneAtATime(_id, now, async (t) => {
    const noted = (await t.get('activities', _id))?.counts[what] ?? 0
    const n = Math.max(await count(), back ? noted - 1 : noted)
    if (n <= 0) return t.remove('activities', _id)
    const told = { region, day, form, setting, counts: { [what]: n }, counted: 'count' as const, printed: {} }
    await t.put('activities', { ...told, _id, source: 'system', order: `${day}.${_id}`, at: now, version: 1, ...(town && { town }) })
  })
}
