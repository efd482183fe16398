import type { Appointment } from '../../types/entities/appointment'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { miniProgramCode } from '../_kit/mini-program-code'
import { smallestOver } from '../_kit/region'
import { _, store } from '../_kit/store'
import { codeOf, keyOfCode } from './codes'
import { roleOf } from './names'
import { requireGiver, requireLevel, requireNoLonger } from './rules'

const day = 86_400_000
/** Appointments of one call: what a function writes within its time. */
const most = 500

/** Sent twice, the same invitations stand: each one's id is the batch's, its line and, after the first, its place's number. */
export const invite = define('staff.invite', async ({ id, role, why, until, people }, { user, now }) => {
  const all = people.flatMap((one) => one.regions)
  if (all.length > most) throw new CallError('badInput', `一次最多${most}个地方，这里有${all.length}个。请分几次`)
  const regions = await store.byId('regions', all)
  for (const region of new Set(all)) {
    requireGiver(user, region)
    requireNoLonger(user, region, until)
    requireLevel(role, regions.get(region))
  }
  if (until !== undefined && until <= now) throw new CallError('badInput', '到期日要在今天以后')
  const made = people.map(({ name, regions }, line) => ({ first: `${id}-${line}`, name, regions: [...new Set(regions)] }))
  const wanted = made.flatMap(({ first, name, regions }) =>
    regions.map((region, n) => ({
      ...{ _id: n ? `${first}-${n}` : first, role, region, name, key: keyOfCode(codeOf(first)) },
      ...(n > 0 && { further: true as const }),
      ...(until !== undefined && { until }),
    })),
  )
  await requireSame(wanted, { by: user.id, why })
  await store.insertOnceInTransaction((t) => {
    const about = roleOf(people.length > 1 ? `${people.length} 人` : (people[0]?.name ?? ''), role)
    const ends = until !== undefined && { until }
    const entry = { _id: `invite-${id}`, at: now, by: user.id, deed: 'invite' as const }
    return logDeed(t, { ...entry, region: smallestOver(all), about, why, ...ends })
  })
  const own = { status: 'invited' as const, expires: now + 14 * day, by: user.id, why, changedAt: now }
  await Promise.all(wanted.map((one) => store.add('appointments', { ...one, ...own })))
  const there = await requireSame(wanted, own)
  const [only] = made
  const picture = made.length === 1 && only ? await miniProgramCode('work/join/index', codeOf(only.first)) : undefined
  return {
    expires: Math.min(...there.map(({ expires = now }) => expires)),
    invitations: made.map(({ first, name, regions: held }) => ({
      ...{ name, places: held.map((region) => regions.get(region)?.name ?? ''), code: codeOf(first) },
    })),
    ...(picture && { picture }),
  }
})

type Wanted = Pick<Appointment, '_id' | 'role' | 'region' | 'name' | 'until'> & { key: string }

/** What is there already of these invitations: the same, and no place more or fewer once somebody answered. Throws `conflict`. */
const requireSame = async (wanted: Wanted[], { by, why }: Pick<Appointment, 'by' | 'why'>): Promise<Appointment[]> => {
  const there = await store.all('appointments', { key: _.in([...new Set(wanted.map(({ key }) => key))]) })
  const byId = new Map(wanted.map((one) => [one._id, one]))
  const isSame = (one: Appointment) => {
    const meant = byId.get(one._id)
    const asked = meant && one.role === meant.role && one.region === meant.region && one.name === meant.name && one.until === meant.until
    return asked && one.by === by && one.why === why
  }
  const answered = new Set(there.filter(({ status }) => status !== 'invited').map(({ key }) => key))
  const known = new Set(there.map(({ _id }) => _id))
  if (!there.every(isSame) || wanted.some(({ _id, key }) => answered.has(key) && !known.has(_id)))
    throw new CallError('conflict', '这次邀请已经发过，内容不一样。请重新写一次')
  return there
}
