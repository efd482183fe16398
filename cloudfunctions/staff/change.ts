import type { Input } from '../../types/contract'
import type { Appointment } from '../../types/entities/appointment'
import type { StoredGrant } from '../../types/entities/person'
import { logDeed } from '../_domain/audit'
import { noteRoleChange } from '../_domain/held-roles'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { grantOf, holding } from '../_kit/grants'
import { oneAtATime } from '../_kit/one-at-a-time'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { keyOfPerson } from './codes'
import { requireAdminLeft } from './last-admin'
import { roleOf } from './names'
import { passOn } from './pass-on'
import { requireGiver, requireLevel, requireNoLonger } from './rules'

type Asked = Input<'staff.change'>
const tooLate = '名单刚刚变了，请刷新再看'

/** Roles are changed one after the other in a county, so that of two administrators who end each other one stays. */
export const change = define('staff.change', async (asked, { user, now }) => {
  const { who, role, region, deed, why, successor } = asked
  requireGiver(user, region)
  const holders = await store.list('people', { 'grants.region': region, 'grants.role': role })
  const holder = (key: string) => holders.find(({ _id, grants }) => keyOfPerson(_id) === key && grantOf(grants, asked))
  const person = holder(who)
  if (!person) throw new CallError('notFound', tooLate)
  if (person._id === user.id && deed !== 'end') throw new CallError('forbidden', '自己的身份自己不能改，请让别的管理员来改')
  const next = successor && holder(successor)
  if (successor && (!next || next === person)) throw noHeir()
  await requireFit(asked, user, now)

  const left = await oneAtATime('staff', now, async (t) => {
    const there = await t.get('people', person._id)
    const grant = there && grantOf(there.grants, asked)
    if (!there || !grant) throw new CallError('conflict', tooLate)
    if (next && !grantOf(holding((await t.get('people', next._id))?.grants ?? [], now), asked)) throw noHeir()
    const changed = changedTo(grant, asked)
    const at = changed?.region ?? region
    if (changed) requireNoLonger(user, at, deed === 'suspend' ? now : changed.until)
    if (at !== region && grantOf(there.grants, { role, region: at }))
      throw new CallError('conflict', '他在那边已经有这个身份了，这边请选“不做了”')
    const id = grant.appointment ?? fingerprint('appointment of', person._id, role, region).slice(0, 32)
    const grants = [...there.grants.filter((g) => g !== grant), ...(changed ? [{ ...changed, appointment: id }] : [])]
    await requireAdminLeft(person._id, there.grants, grants, now)
    await t.change('people', person._id, { grants })
    await noteRoleChange(t)
    const { until: _before, ...before }: Appointment = (await t.get('appointments', id)) ?? {
      ...{ _id: id, role, region, name: there.name ?? '没写名字', status: 'active', person: person._id },
      changedAt: now,
    }
    await t.put('appointments', {
      ...{ ...before, _id: id, region: at, changedAt: now },
      ...(changed?.until !== undefined && { until: changed.until }),
      status: changed ? (changed.suspended ? 'suspended' : 'active') : 'ended',
    })
    const ends = deed === 'prolong' && changed?.until !== undefined && { until: changed.until }
    await logDeed(t, { at: now, by: user.id, deed, why, region: at, about: roleOf(before.name, role), ...ends })
    return holding(grants, now)
  })
  if (left.length === 0) await store.remove('staffSessions', { person: person._id })
  return { passedOn: next ? await passOn(person._id, next._id, role, region, left, now) : 0 }
})

const noHeir = () => new CallError('badInput', '接手的人在这个地方没有这个身份，请另选一位')

/** What the change itself needs. Throws `badInput`, `forbidden`. */
const requireFit = async ({ deed, role, to, until }: Asked, user: User, now: number) => {
  if (deed === 'prolong' && until !== undefined && until <= now) throw new CallError('badInput', '到期日要在今天以后')
  if (deed !== 'move') return
  const place = to ? await store.get('regions', to) : null
  requireLevel(role, place ?? undefined)
  requireGiver(user, to as string)
}

/** What becomes of a grant; nothing when it ends. */
const changedTo = ({ suspended, until: before, ...rest }: StoredGrant, { deed, until, to }: Asked): StoredGrant | undefined => {
  if (deed === 'end') return undefined
  const rests = deed === 'suspend' || (suspended && deed !== 'resume')
  const ends = deed === 'prolong' ? until : before
  return {
    ...rest,
    ...(deed === 'move' && to && { region: to }),
    ...(rests && { suspended: true }),
    ...(ends !== undefined && { until: ends }),
  }
}
