import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { maySettle } from './plan-may'

/** Dropping needs a reason; what was settled by mistake is open again. */
export const planSettle = define('ledger.planSettle', async ({ id, after, status, why }, { user, now }) => {
  if (status === 'dropped' && !why) throw new CallError('badInput', '写一句为什么不办了')
  return store.transaction(async (t) => {
    const old = await t.get('plans', id)
    if (!old) throw new CallError('notFound', '没有找到这一件')
    if (!maySettle(user, old)) throw new CallError('forbidden', '这一件不归您管')
    if (old.status === status && old.version === after + 1) return { version: old.version }
    if (old.version !== after) throw new CallError('conflict', '刚才有人改过这一件，先看看')
    const { waits: _waits, why: _why, settledOn: _on, ...rest } = old
    const settled =
      status === 'open' ? { waits: old.due } : { settledOn: dateOfDay(dayOf(now)), ...(status === 'dropped' && why && { why }) }
    const version = old.version + 1
    await t.put('plans', { ...rest, ...settled, status, by: user.id, changedAt: now, version })
    return { version }
  })
})
