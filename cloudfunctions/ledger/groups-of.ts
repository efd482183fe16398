import { _, store } from '../_kit/store'

interface Groups {
  all: number
  posted: number
  confirmed: number
}

/** For how many groups of a place each of these is, and in how many of them it is by a worker's word and by a system's; from the tallies. */
export const groupsOf = async (sent: string[], region: string): Promise<Map<string, Groups>> => {
  if (sent.length === 0) return new Map()
  const rows = await store.aggregate<Groups & { _id: string }>(
    'dispatchTallies',
    { $match: { alert: _.in(sent), region } },
    { $group: { _id: '$alert', all: { $sum: '$groups' }, posted: { $sum: '$posted' }, confirmed: { $sum: '$confirmed' } } },
  )
  return new Map(rows.map(({ _id, ...groups }) => [_id, groups]))
}
