import { ledgerKeepers } from '../../types/contract/ledger'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import { pastOf, toldIn } from './put'

/** Whoever works in the place may have taken it down. It may have waited on the phone: what is gone or down by now is let go quietly. */
export const down = define('ledger.down', async ({ id, day }, { user, now }) => {
  await store.transaction(async (t) => {
    const old = await t.get('activities', id)
    if (!old?.banner || old.banner.down || old.out) return
    requireRegion(user, ledgerKeepers, old.region)
    const today = dateOfDay(dayOf(now))
    // neither before it hung nor after today
    const [, on = today] = [old.day, day, today].sort()
    const { waits: _down, ...rest } = old
    const past = pastOf(old, toldIn(old))
    await t.put('activities', { ...rest, banner: { ...old.banner, down: on }, last: user.id, at: now, version: old.version + 1, past })
  })
  return {}
})
