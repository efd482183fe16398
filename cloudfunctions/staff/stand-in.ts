import type { Input } from '../../types/contract'
import type { Person, StoredGrant } from '../../types/entities/person'
import { logDeed } from '../_domain/audit'
import { noteRoleChange } from '../_domain/held-roles'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { grantOf, holding, isOver, rests } from '../_kit/grants'
import { oneAtATime } from '../_kit/one-at-a-time'
import { anyWithin, regionsOf, smallestOver } from '../_kit/region'
import { store, type Transaction } from '../_kit/store'
import type { User } from '../_kit/user'
import { appointmentOf } from './appointment-of'
import { keyOfPerson } from './codes'
import { endDeputy } from './end-deputy'
import { heldBy } from './held-by'
import { requireAdminLeft } from './last-admin'
import { roleOf } from './names'
import { requireGiver, requireNoLonger } from './rules'

type Asked = Input<'staff.standIn'>
const tooLate = '名单刚刚变了，请刷新再看'

/** Both roles change together, and each has its end: nobody has to think of it when the one who was away is back. */
export const standIn = define('staff.standIn', async (asked, { user, now }) => {
  const { id, role, until, why } = asked
  const regions = [...new Set(asked.regions)]
  for (const region of regions) {
    requireGiver(user, region)
    requireNoLonger(user, region, until)
  }
  if (until <= now) throw new CallError('badInput', '替到哪天，要在今天以后')
  const [away, other] = await bothOf(asked, user, now)
  const entry = { _id: `standIn-${id}`, at: now, by: user.id, deed: 'standIn' as const, region: smallestOver(regions), why, until }

  const idle = await oneAtATime('staff', now, async (t) => {
    const [gone, comes] = [await t.get('people', away._id), await t.get('people', other._id)]
    if (!gone || !comes) throw new CallError('conflict', tooLate)
    const about = `${roleOf(gone.name ?? '没写名字', role)}，${comes.name}替`
    const before = await t.get('auditLog', entry._id)
    if (before && (before.by !== user.id || before.about !== about || before.until !== until || before.region !== entry.region))
      throw new CallError('conflict', '这次替班已经记过，内容不一样。请重新写一次')
    if (before) return []
    if (!worksFor(user, comes, now)) throw new CallError('conflict', tooLate)

    const people = new Map([gone, comes].map((one) => [one._id, one]))
    for (const [n, region] of regions.entries()) {
      const grant = grantOf(people.get(gone._id)?.grants ?? [], { role, region })
      if (!grant || isOver(grant, now) || !isAsSeen(grant, asked, now)) throw new CallError('conflict', tooLate)
      await endDeputy(t, people, grant, now)
      const appointment = await appointmentOf(t, gone, grant, now)
      await t.put('appointments', { ...appointment, changedAt: now })
      const given = { role, region, appointment: `${id}-${n}`, since: now, until, insteadOf: appointment._id }
      const deputy = await give(t, people, comes._id, given, { by: user.id, why }, now)
      const pause = { ...grant, appointment: appointment._id, suspended: true, restsUntil: until, deputy }
      replace(people, gone._id, grant, pause)
    }
    await requireAdminLeft(gone._id, gone.grants, people.get(gone._id)?.grants ?? [], now)
    for (const one of people.values()) {
      await t.change('people', one._id, heldBy(one))
      await noteRoleChange(t, one._id, one.grants, now)
    }
    await logDeed(t, { ...entry, about })
    return [...people.values()].flatMap(({ _id, grants }) => (holding(grants, now).length === 0 ? _id : []))
  })
  for (const person of idle) await store.remove('staffSessions', { person })
  return {}
})

/** Who is away, and who stands in: somebody whom the giver's places know by a role. Throws `notFound`, `badInput`, `forbidden`. */
const bothOf = async ({ who, role, regions: [region = ''], by }: Asked, user: User, now: number): Promise<[Person, Person]> => {
  const [holders, named] = await Promise.all([
    store.list('people', { 'grants.region': region, 'grants.role': role }),
    store.list('people', { name: by.name }),
  ])
  const away = holders.find(({ _id }) => keyOfPerson(_id) === who)
  if (!away) throw new CallError('notFound', tooLate)
  const other = named.find((one) => keyOfPerson(one._id) === by.who && worksFor(user, one, now))
  if (!other || other._id === away._id) throw new CallError('badInput', '替班的要是在您这里做事的另一个人，请再选一位')
  if (user.id === away._id || user.id === other._id) throw new CallError('forbidden', '自己的身份自己不能改，请让别的管理员来改')
  return [away, other]
}

const worksFor = (user: User, { grants }: Person, now: number): boolean =>
  holding(grants, now).some(({ region }) => anyWithin([region], regionsOf(user, ['admin'])))

/** Held, where nobody stands in yet; and where the day is changed, resting until just the day that was read. */
const isAsSeen = (grant: StoredGrant, { seen }: Asked, now: number): boolean =>
  rests(grant, now) ? seen !== undefined && grant.restsUntil === seen : seen === undefined

/** Gives it to whoever stands in, unless they hold it there anyway and for as long, and says by which appointment they do. Throws `conflict`. */
const give = async (
  t: Transaction,
  people: Map<string, Person>,
  whom: string,
  grant: StoredGrant & { appointment: string },
  asked: { by: string; why: string },
  now: number,
): Promise<string> => {
  const person = people.get(whom) as Person
  const { grants, name = '没写名字' } = person
  const held = grantOf(grants, grant)
  if (held && !isOver(held, now)) {
    if (rests(held, now)) throw new CallError('conflict', `${name}在这个地方自己也停着，请再选一位`)
    // it would end with the other's rest
    if (held.insteadOf) throw new CallError('conflict', `${name}在这个地方正替着别人，请再选一位`)
    if ((held.until ?? Number.POSITIVE_INFINITY) < (grant.until ?? 0))
      throw new CallError('conflict', `${name}在这个地方做不到那天就到期了。请先改到期日，或者再选一位`)
    const own = await appointmentOf(t, person, held, now)
    await t.put('appointments', { ...own, changedAt: now })
    replace(people, whom, held, { ...held, appointment: own._id })
    return own._id
  }
  const { role, region, until, appointment: _id } = grant
  if (grants.length >= 50) throw new CallError('conflict', `${name}的身份已经太多，请先结束一些`)
  if (await t.get('appointments', _id)) throw new CallError('conflict', '这次替班已经记过，内容不一样。请重新写一次')
  if (held?.appointment && (await t.get('appointments', held.appointment)))
    await t.change('appointments', held.appointment, { status: 'ended', changedAt: now })
  const ends = until !== undefined && { until }
  await t.add('appointments', { _id, role, region, name, status: 'active', person: whom, changedAt: now, ...asked, ...ends })
  replace(people, whom, held, grant)
  return _id
}

const replace = (people: Map<string, Person>, id: string, before: StoredGrant | undefined, after: StoredGrant): void => {
  const person = people.get(id) as Person
  const grants = before ? person.grants.map((g) => (g === before ? after : g)) : [...person.grants, after]
  people.set(id, { ...person, grants })
}
