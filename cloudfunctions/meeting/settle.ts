import type { Input } from '../../types/contract'
import { Decided, type Measure } from '../../types/entities/meeting'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { mayHold, maySettle } from './may'
import { mostPast, requireMonth } from './month'
import { requireNoNumbers } from './no-numbers'

type Settling = Pick<Input<'meeting.settle'>, 'status' | 'why' | 'next'>

/** What was decided stays as it was; what became of it is said beside it. */
export const settle = define('meeting.settle', async ({ id, after, status, why, next }, { user, now }) =>
  store.transaction(async (t) => {
    const old = await t.get('measures', id)
    if (!old) throw new CallError('notFound', '没有找到这一条')
    if (!maySettle(user, old)) throw new CallError('forbidden', '这一条不归您管')
    const known = status === 'carried' && next ? await t.get('measures', next.id) : null
    const again = status === 'carried' ? known?.from === id : status === 'open' || old.why === why
    if (old.status === status && old.version === after + 1 && again) return { version: old.version }
    if (old.version !== after) throw new CallError('conflict', '刚才同事改过这一条。看看他改成了什么，再说一次')
    requireSense(old, { status, why, next }, user, now)
    if (known) throw new CallError('conflict', '没能接到这次会商，请关掉这一页，重新打开再点')
    const { waits: _waits, why: _why, settledOn: _on, past = [], ...rest } = old
    const said = status === 'open' ? { waits: old.due } : { settledOn: dateOfDay(dayOf(now)), ...(why && { why }) }
    const before = { ...Decided().parse(old), status: old.status, version: old.version, by: old.by, at: old.changedAt }
    const asBefore = { ...before, ...(old.settledOn && { settledOn: old.settledOn }), ...(old.why && { why: old.why }) }
    const version = old.version + 1
    await t.put('measures', { ...rest, ...said, status, by: user.id, changedAt: now, version, past: [...past, asBefore].slice(-mostPast) })
    if (status === 'carried' && next) await t.add('measures', carriedOn(old, next, user, now))
    await logDeed(t, { at: now, by: user.id, deed: 'settleMeasure', region: old.region, about: old.what })
    return { version }
  }),
)

/** The same in a later meeting, with another day. */
const carriedOn = (old: Measure, { id, month, due }: NonNullable<Settling['next']>, user: User, now: number): Measure => {
  const decided = { ...Decided().parse(old), month, due }
  return { ...decided, _id: id, status: 'open', from: old._id, waits: due, at: old.at, by: user.id, changedAt: now, version: 1 }
}

const requireSense = (old: Measure, { status, why, next }: Settling, user: User, now: number): void => {
  requireNoNumbers({ [status === 'carried' ? '为什么还没办完' : '为什么没办成']: why })
  if (old.status === 'carried') throw new CallError('badInput', '这一条已经接到后来的会商里了，请在那里改')
  if (status === 'notDone' && !why) throw new CallError('badInput', '写一句为什么没办成')
  if (status === 'carried' && !why) throw new CallError('badInput', '写一句为什么还没办完')
  if (status !== 'carried') return
  if (!mayHold(user, old.region)) throw new CallError('forbidden', '接着办要在会上定，由综合指挥室写')
  if (!next || next.month <= old.month) throw new CallError('badInput', '选一下接到哪个月的会商，改到哪天')
  requireMonth(next.month, now)
}
