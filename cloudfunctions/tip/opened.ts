import type { TipHistory } from '../../types/entities/tip'
import { dateOfDay, dayOf, dayOfDate } from '../_kit/day'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

/** The last reminder comes after three months and stays a week. */
const remembered = 100

/** A phone that was offline tells late, never early. */
export const opened = define('tip.opened', async ({ id, date }, { user, now }) => {
  const one = { tip: id, day: dateOfDay(Math.min(dayOfDate(date), dayOf(now))) }
  const old = dateOfDay(dayOf(now) - remembered)
  const known = await store.get('readings', user.id)
  const same = (other: TipHistory['opened'][number]) => other.tip === one.tip && other.day === one.day
  if (one.day < old || known?.opened.some(same) || !(await store.get('tips', id))) return {}
  await store.transaction(async (t) => {
    const before = (await t.get('readings', user.id))?.opened ?? []
    const kept = before.filter((other) => other.day >= old && !same(other))
    await t.put('readings', { _id: user.id, opened: [...kept, one] })
  })
  return {}
})
