import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { holding } from '../_kit/grants'
import { overlap, regionsOf, touchingPlaces } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'

export const colleagues = define('report.colleagues', async (_input, { user, now }) => ({
  colleagues: (await colleaguesOf(user, now)).map(({ id, key, name }) => ({ key, name, ...(id === user.id && { me: true }) })),
}))

/** The police who hold some part of one's own places, oneself among them. Their ids stay in the cloud. */
export const colleaguesOf = async (user: User, now: number) => {
  const mine = regionsOf(user, ['police'])
  const people = await store.all('people', _.and({ 'grants.role': 'police' }, { 'grants.region': await touchingPlaces(mine) }))
  return people
    .map(({ _id: id, name = '民警', grants }) => ({
      id,
      key: keyOf(id),
      name,
      tops: holding(grants, now).flatMap((g) => (g.role === 'police' ? g.region : [])),
    }))
    .filter(({ tops }) => overlap(mine, tops))
}

export const keyOf = (id: string): string => fingerprint('colleague', id).slice(0, 24)
