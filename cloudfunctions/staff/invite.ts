import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { miniProgramCode } from '../_kit/mini-program-code'
import { smallestOver } from '../_kit/region'
import { store } from '../_kit/store'
import { codeOf, keyOfCode } from './codes'
import { roleOf } from './names'
import { requireGiver, requireLevel, requireNoLonger } from './rules'

const day = 86_400_000

/** Sent twice, the same invitations stand: each one's id is the batch's and its line. */
export const invite = define('staff.invite', async ({ id, role, why, until, people }, { user, now }) => {
  const regions = await store.byId(
    'regions',
    people.map(({ region }) => region),
  )
  for (const { region } of people) {
    requireGiver(user, region)
    requireNoLonger(user, region, until)
    requireLevel(role, regions.get(region))
  }
  if (until !== undefined && until <= now) throw new CallError('badInput', '到期日要在今天以后')
  await store.insertOnceInTransaction((t) => {
    const about = roleOf(people.length > 1 ? `${people.length} 人` : (people[0]?.name ?? ''), role)
    const ends = until !== undefined && { until }
    return logDeed(t, {
      _id: `invite-${id}`,
      at: now,
      by: user.id,
      deed: 'invite',
      region: smallestOver(people.map((one) => one.region)),
      about,
      why,
      ...ends,
    })
  })
  const made = people.map(({ name, region }, line) => ({ _id: `${id}-${line}`, name, region }))
  const expires = await Promise.all(
    made.map(async ({ _id, name, region }) => {
      const wanted = { _id, role, region, name, ...(until !== undefined && { until }), expires: now + 14 * day }
      const own = { status: 'invited' as const, key: keyOfCode(codeOf(_id)), by: user.id, why, changedAt: now }
      if (await store.add('appointments', { ...wanted, ...own })) return wanted.expires
      const there = await store.get('appointments', _id)
      const same = there?.by === user.id && there.why === why && there.region === region
      if (!there || !same || there.role !== role || there.name !== name || there.until !== until)
        throw new CallError('conflict', '这次邀请已经发过，内容不一样。请重新写一次')
      return there.expires ?? now
    }),
  )
  const [first] = made
  const picture = made.length === 1 && first ? await miniProgramCode('work/join/index', codeOf(first._id)) : undefined
  return {
    expires: Math.min(...expires),
    invitations: made.map(({ _id, name, region }) => ({ name, place: regions.get(region)?.name ?? '', code: codeOf(_id) })),
    ...(picture && { picture }),
  }
})
