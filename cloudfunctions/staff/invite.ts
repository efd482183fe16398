import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { miniProgramCode } from '../_kit/mini-program-code'
import { store } from '../_kit/store'
import { codeOf, keyOfCode } from './codes'
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
  const made = people.map(({ name, region }, line) => ({ _id: `${id}-${line}`, name, region }))
  const expires = await Promise.all(
    made.map(async ({ _id, name, region }) => {
      const wanted = { _id, role, region, name, ...(until !== undefined && { until }), expires: now + 14 * day }
      const step = { at: now, by: user.id, deed: 'invite' as const, region, why }
      const own = { status: 'invited' as const, places: [region], key: keyOfCode(codeOf(_id)), changedAt: now }
      if (await store.add('appointments', { ...wanted, ...own, steps: [step] })) return wanted.expires
      const there = await store.get('appointments', _id)
      const [first] = there?.steps ?? []
      const same = first?.by === user.id && first.why === why && first.region === region
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
