import type { Appointment } from '../../types/entities/appointment'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { oneAtATime } from '../_kit/one-at-a-time'
import { store } from '../_kit/store'
import { keepGrants } from './keep-grants'
import { roleOf } from './names'

/** The county's first administrator, whom nobody can confirm: holds at once, and only while the county has none. Throws `conflict`. */
export const becomeFirst = async ({ _id, role, region }: Appointment, person: string, name: string, now: number): Promise<void> => {
  await oneAtATime('staff', now, async (t) => {
    const found = await t.get('appointments', _id)
    const admins = await store.list('people', { 'grants.role': 'admin' }, { limit: 1 })
    if (found?.status !== 'invited' || admins.length > 0) throw new CallError('conflict', '这里已经有管理员了，请他发邀请给您')
    const there = await t.get('people', person)
    const grants = [...(there?.grants ?? []), { role, region, appointment: _id, since: now }]
    await keepGrants(t, person, there, { grants, name }, now)
    await t.change('appointments', _id, { status: 'active', person, name, changedAt: now })
    await logDeed(t, { at: now, by: person, deed: 'accept', region, about: roleOf(name, role) })
  })
}
