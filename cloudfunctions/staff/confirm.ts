import type { Appointment } from '../../types/entities/appointment'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { grantOf, isOver } from '../_kit/grants'
import { oneAtATime } from '../_kit/one-at-a-time'
import { smallestOver } from '../_kit/region'
import type { Transaction } from '../_kit/store'
import { invitationOf } from './find'
import { keepGrants } from './keep-grants'
import { requireAdminLeft } from './last-admin'
import { roleOf } from './names'
import { requireNoLonger } from './rules'

/** The role, in each of its places, and the word about it change together: who dies between leaves neither. What somebody had there and ran out is replaced; where they hold it already, the invitation is as if taken back. */
export const confirm = define('staff.confirm', async ({ id }, { user, now }) => {
  const places = await invitationOf(user, id)
  for (const { region, until } of places) requireNoLonger(user, region, until)
  await oneAtATime('staff', now, async (t) => {
    const all = await again(t, places)
    const [found] = all
    if (all.some(({ person }) => person === user.id)) throw new CallError('forbidden', '自己不能确认自己，请让别的管理员来点')
    if (found?.status === 'active') return
    if (found?.status !== 'accepted' || !found.person) throw new CallError('conflict', '这个邀请刚刚变了，请刷新再看')
    if (found.until !== undefined && found.until <= now) throw new CallError('conflict', '邀请上写的到期日已经过了，请收回再请一次')
    const { name, role } = found
    const there = await t.get('people', found.person)
    const before = there?.grants ?? []
    const fresh = all.filter((one) => {
      const held = grantOf(before, one)
      return !held || isOver(held, now)
    })
    if (fresh.length === 0) throw new CallError('conflict', '他在这个地方已经有这个身份。要改到期日，请在名单里点“改”')
    const replaced = fresh.flatMap((one) => grantOf(before, one) ?? [])
    const ends = found.until !== undefined && { until: found.until }
    const grants = [
      ...before.filter((grant) => !replaced.includes(grant)),
      ...fresh.map(({ _id, region }) => ({ role, region, appointment: _id, since: now, ...ends })),
    ]
    if (grants.length > 50) throw new CallError('conflict', '这个人的身份已经太多，请先结束一些')
    await requireAdminLeft(found.person, before, grants, now)
    for (const { appointment } of replaced)
      if (appointment && (await t.get('appointments', appointment))) await t.change('appointments', appointment, { status: 'ended' })
    await keepGrants(t, found.person, there, { grants, name: there?.name ?? name }, now)
    for (const one of all) await t.change('appointments', one._id, { status: fresh.includes(one) ? 'active' : 'withdrawn', changedAt: now })
    const region = smallestOver(fresh.map((one) => one.region))
    await logDeed(t, { at: now, by: user.id, deed: 'confirm', region, about: roleOf(name, role), ...ends })
  })
  return {}
})

/** As they stand within the transaction, those left out that were taken back meanwhile. */
const again = async (t: Transaction, places: Appointment[]): Promise<Appointment[]> => {
  const found: Appointment[] = []
  for (const { _id } of places) {
    const one = await t.get('appointments', _id)
    if (one && one.status !== 'withdrawn') found.push(one)
  }
  return found
}
