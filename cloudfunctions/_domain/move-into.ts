import { oneAtATime } from '../_kit/one-at-a-time'
import { _, store } from '../_kit/store'
import { groupsLock } from './groups-lock'

/** What belongs to a village's people goes with them. Where it was done, it stays: cases, alerts, visits and the ledger keep the old village. */
export const moveInto = async (from: string, name: string, into: string, now: number): Promise<void> => {
  await oneAtATime(groupsLock(into), now, () => moveGroups(from, name, into))
  await store.updateWhere('people', { village: from }, { village: into })
  await moveFollowers(from, into)
  await store.updateWhere('households', { village: from }, { village: into })
  await store.updateWhere('helps', { village: from }, { village: into })
  await store.updateWhere('regions', { _id: from, level: 'former' }, { 'former.moved': now })
}

/** So long after it closed, what came to it in its last moment has come. */
const settled = 5 * 60_000

/** What was cut off is moved on, the earliest closed first; and each once more, for who had just chosen it while it closed. */
export const moveOn = async (now: number): Promise<void> => {
  const closed = await store.list('regions', { level: 'former' }, { fields: { name: true, former: true } })
  const due = closed.flatMap(({ _id, name, former }) =>
    former?.into && former.at <= now - settled && (former.moved ?? 0) < former.at + settled
      ? [{ _id, name, at: former.at, into: former.into }]
      : [],
  )
  for (const { _id, name, into } of due.sort((a, b) => a.at - b.at)) await moveInto(_id, name, into, now)
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
