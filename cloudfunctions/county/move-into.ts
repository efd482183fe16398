import { groupsOf } from '../_domain/groups-of'
import { oneAtATime } from '../_kit/one-at-a-time'
import { _, store } from '../_kit/store'

/** What belongs to a village's people goes with them. Where it was done, it stays: cases, alerts, visits and the ledger keep the old village. */
export const moveInto = async (from: string, name: string, into: string, now: number): Promise<void> => {
  await oneAtATime(groupsOf(into), now, () => moveGroups(from, name, into))
  await store.updateWhere('people', { village: from }, { village: into })
  await moveFollowers(from, into)
  await store.updateWhere('households', { village: from }, { village: into })
  await store.updateWhere('helps', { village: from }, { village: into })
}

/** A dissolved group keeps its village; of two living ones of one name, the one that comes says where it is from. */
const moveGroups = async (from: string, name: string, into: string) => {
  const living = { dissolvedAt: _.exists(false) }
  const [come, there] = await Promise.all([
    store.all('groups', _.and([{ village: from }, living])),
    store.all('groups', _.and([{ village: into }, living])),
  ])
  const taken = new Set(there.map((one) => one.name))
  for (const group of come) {
    const own = taken.has(group.name) ? `${name} ${group.name}`.slice(0, 30) : group.name
    taken.add(own)
    await store.updateWhere('groups', { _id: group._id, village: from }, { village: into, name: own })
  }
}

const moveFollowers = async (from: string, into: string) => {
  for (const { _id, follows = [], village } of await store.all('people', { follows: from })) {
    const next = [...new Set(follows.map((one) => (one === from ? into : one)))].filter((one) => one !== village)
    await store.updateWhere('people', { _id, follows: from }, { follows: _.set(next) })
  }
}
