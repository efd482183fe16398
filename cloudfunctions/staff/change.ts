import type { Input } from '../../types/contract'
import type { StoredGrant } from '../../types/entities/person'
import { logDeed } from '../_domain/audit'
import { noteRoleChange } from '../_domain/held-roles'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { grantOf, holding, rests } from '../_kit/grants'
import { oneAtATime } from '../_kit/one-at-a-time'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { appointmentOf } from './appointment-of'
import { keyOfPerson } from './codes'
import { endDeputy } from './end-deputy'
import { heldBy } from './held-by'
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

  const { left, idle } = await oneAtATime('staff', now, async (t) => {
    const there = await t.get('people', person._id)
    const grant = there && grantOf(there.grants, asked)
    if (!there || !grant) throw new CallError('conflict', tooLate)
    if (next && !grantOf(holding((await t.get('people', next._id))?.grants ?? [], now), asked)) throw noHeir()
    const changed = changedTo(grant, asked, now)
    const at = changed?.region ?? region
    if (changed) requireNoLonger(user, at, deed === 'suspend' ? now : changed.until)
    if (at !== region && grantOf(there.grants, { role, region: at }))
      throw new CallError('conflict', '他在那边已经有这个身份了，这边请选“不做了”')
    const { until: _before, ...before } = await appointmentOf(t, there, grant, now)
    const id = before._id
    const grants = there.grants.flatMap((g) => (g !== grant ? g : changed ? { ...changed, appointment: id } : []))
    await requireAdminLeft(person._id, there.grants, grants, now)
    const people = new Map([[there._id, { ...there, grants }]])
    const stoodIn = deed === 'resume' && (await endDeputy(t, people, grant, now))
    for (const one of people.values()) {
      await t.change('people', one._id, heldBy(one))
      await noteRoleChange(t, one._id, one.grants, now)
    }
    await t.put('appointments', {
      ...{ ...before, region: at, changedAt: now },
      ...(changed?.until !== undefined && { until: changed.until }),
      status: !changed ? 'ended' : changed.suspended && changed.restsUntil === undefined ? 'suspended' : 'active',
    })
    const ends = deed === 'prolong' && changed?.until !== undefined && { until: changed.until }
    const about = `${roleOf(before.name, role)}${stoodIn ? `，${stoodIn}不再替` : ''}`
    await logDeed(t, { at: now, by: user.id, deed, why, region: at, about, ...ends })
    const idle = [...people.values()].flatMap((one) => (holding(one.grants, now).length === 0 ? one._id : []))
    return { left: holding(grants, now), idle }
  })
  for (const one of idle) await store.remove('staffSessions', { person: one })
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
const changedTo = (grant: StoredGrant, { deed, until, to }: Asked, now: number): StoredGrant | undefined => {
  if (deed === 'end') return undefined
  const { suspended: _s, restsUntil, deputy, insteadOf, until: before, ...rest } = grant
  const stays = rests(grant, now) && deed !== 'resume'
  const ends = deed === 'prolong' ? until : before
  const moves = deed === 'move' && to
  return {
    ...rest,
    ...(moves ? { region: to } : { ...(insteadOf && { insteadOf }) }),
    ...((stays || deed === 'suspend') && { suspended: true }),
    ...(stays && deed !== 'suspend' && { ...(restsUntil !== undefined && { restsUntil }), ...(!moves && deputy && { deputy }) }),
    ...(ends !== undefined && { until: ends }),
  }
}
