import { store } from '../_kit/store'

interface Counts {
  opened: number
  acknowledged: number
}
const none: Counts = { opened: 0, acknowledged: 0 }

/** Distinct people who opened an alert and who tapped 我知道了, by group; `null` is the group of opens without a verified one. */
export const countOpens = async (alert: string) => {
  const rows = await store.aggregate<Counts & { _id: string | null }>(
    'opens',
    { $match: { alert } },
    { $group: { _id: '$group', opened: { $sum: 1 }, acknowledged: { $sum: { $cond: [{ $gt: ['$acknowledgedAt', 0] }, 1, 0] } } } },
  )
  return {
    in: (group: string | null): Counts => pick(rows.find((r) => r._id === group) ?? none),
    outside: (inside: string[]): Counts => rows.filter((r) => r._id !== null && !inside.includes(r._id)).reduce(add, none),
  }
}

const pick = ({ opened, acknowledged }: Counts): Counts => ({ opened, acknowledged })
const add = (a: Counts, b: Counts): Counts => ({ opened: a.opened + b.opened, acknowledged: a.acknowledged + b.acknowledged })
