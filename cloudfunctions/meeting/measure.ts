import { isDeepStrictEqual } from 'node:util'
import { meetingScribes } from '../../types/contract/meeting'
import { Decided, type Measure } from '../../types/entities/meeting'
import { remindersAt } from '../../types/words/meeting'
import { roles } from '../../types/words/people'
import { levels } from '../../types/words/staff'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { pathTo, requireRegion, within } from '../_kit/region'
import { store } from '../_kit/store'
import { mostPast, requireMonth } from './month'
import { requireNoNumbers } from './no-numbers'
import { meets } from './where'

/** Decided, or changed while it is open; the same again changes nothing, other words under the same id are refused. Whose list it comes to is a duty of the place or of one right below, so that they can read where it was decided. */
export const measure = define('meeting.measure', async ({ id, after, ...decided }, { user, now }) => {
  const { region, month, duty, due, what } = decided
  requireRegion(user, meetingScribes, region)
  requireMonth(month, now)
  requireNoNumbers({ 办什么: what, 谁来办: decided.who })
  const known = await store.byId('regions', [region, duty.region])
  const near = within(duty.region, region) && pathTo(duty.region).length - pathTo(region).length < 2
  if (!meets(region) || !near || !known.has(region) || !known.has(duty.region))
    throw new CallError('badInput', '提醒哪里的人，要在这个地方里选')
  const { level } = known.get(duty.region) ?? { level: 'school' }
  // nobody would ever be reminded
  if (!(remindersAt(level) as readonly string[]).includes(duty.role))
    throw new CallError('badInput', `在${levels[level]}提醒不到${roles[duty.role]}。换个身份，或者换个地方`)
  return store.transaction(async (t) => {
    const old = await t.get('measures', id)
    if (old) requireRegion(user, meetingScribes, old.region)
    if (!old && after !== undefined) throw new CallError('notFound', '没有找到这一条')
    const before = old && Decided().parse(old)
    if (old && (isDeepStrictEqual(before, decided) || (after === undefined && isDeepStrictEqual(firstOf(old), decided))))
      return { version: old.version }
    if (old && after === undefined) throw new CallError('conflict', '这一条刚才已经记下了。您后来写的，在那一条的“改一改”里写')
    if (old && (old.status !== 'open' || old.version !== after))
      throw new CallError('conflict', '刚才同事改过这一条。看看他改成了什么，再改一次')
    if (old && (old.region !== region || old.month !== month)) throw new CallError('badInput', '这一条是别的会上定的')
    const version = (old?.version ?? 0) + 1
    const made = { ...decided, _id: id, status: 'open' as const, waits: due, at: pathTo(duty.region), by: user.id, changedAt: now, version }
    if (!old || !before) await t.add('measures', made)
    else {
      const past = [...(old.past ?? []), { ...before, version: old.version, status: old.status, by: old.by, at: old.changedAt }]
      await t.put('measures', { ...made, ...(old.from && { from: old.from }), past: past.slice(-mostPast) })
    }
    await logDeed(t, { at: now, by: user.id, deed: old ? 'changeMeasure' : 'decideMeasure', region, about: what })
    return { version }
  })
})

/** As it was first written. */
const firstOf = (measure: Measure) => Decided().parse(measure.past?.[0] ?? measure)
