import type { Consent } from '../../types/entities/consent'
import { noteWish } from '../_domain/consent'
import { _, store } from '../_kit/store'

const day = 86_400_000
/** A deployment that went back a version comes forward again within this. */
const lookedAt = 30 * day
const size = 500
/** So many pages a night: a hundred thousand consents. */
const mostPages = 200

/** Whoever agreed while an earlier release was out, which noted nothing with the person, is found by alerts again. Gives how many they were. */
export const rightWishes = async (now: number): Promise<number> => {
  let righted = 0
  let from = now - lookedAt
  for (let page = 0; page < mostPages; page++) {
    const given = await store.list('consents', { at: _.gte(from) }, { sort: [['at', 'asc']], limit: size })
    righted += await rightOf(given)
    const last = given.at(-1)?.at
    if (last === undefined || given.length < size) return righted
    from = last > from ? last : last + 1 // so many in one moment are not gone through again
  }
  return righted
}

/** Who has a yes left among these, and stands as somebody who wants nothing. */
const rightOf = async (given: Consent[]): Promise<number> => {
  const left = given.filter(
    ({ template, message, withdrawnAt }) => template === 'alert' && message === undefined && withdrawnAt === undefined,
  )
  const people = await store.byId('people', [...left.map(({ person }) => person)])
  const wrong = [...people.values()].filter(({ wantsAlerts }) => wantsAlerts === false)
  for (const { _id } of wrong) await noteWish(_id)
  return wrong.length
}
