import type { DispatchTally } from '../../types/entities/dispatch-tally'
import { inRegions, within } from '../_kit/region'
import { _, store } from '../_kit/store'

export type Tasks = Pick<DispatchTally, 'groups' | 'posted' | 'confirmed'>
type Row = Tasks & { _id: string }

export const noTasks: Tasks = { groups: 0, posted: 0, confirmed: 0 }

/** For each alert and tip sent: village groups to post to in the regions, how many the workers say are done, and how many a system says. */
export const countTasks = async (sent: string[], regions: string[]): Promise<Map<string, Tasks>> => {
  const tops = [...new Set(regions)].filter((region) => !regions.some((other) => other !== region && within(region, other)))
  const [kept, ready] = await Promise.all([keptIn(sent, tops), tallied(sent)])
  const others = sent.filter((id) => !ready.has(id))
  const counted = others.length > 0 ? await countedIn(others, tops) : []
  return new Map([...kept.filter((row) => ready.has(row._id)), ...counted].map((row) => [row._id, row]))
}

const keptIn = (sent: string[], regions: string[]): Promise<Row[]> =>
  store.aggregate<Row>(
    'dispatchTallies',
    { $match: { alert: _.in(sent), region: _.in(regions) } },
    { $group: { _id: '$alert', groups: { $sum: '$groups' }, posted: { $sum: '$posted' }, confirmed: { $sum: '$confirmed' } } },
  )

/** Whose tallies can be relied on: not while dispatches are still made, and not from before there were any. */
const tallied = async (sent: string[]): Promise<Set<string>> => {
  const jobs = await store.list('jobs', { _id: _.in(sent), tallied: true, stage: _.neq('dispatches') }, { fields: { _id: true } })
  return new Set(jobs.map((job) => job._id))
}

const countedIn = (sent: string[], regions: string[]): Promise<Row[]> =>
  store.aggregate<Row>(
    'dispatches',
    { $match: { alert: _.in(sent), village: inRegions(regions) } },
    { $group: { _id: '$alert', groups: { $sum: 1 }, posted: having('$postedAt'), confirmed: having('$confirmedAt') } },
  )

const having = (when: string) => ({ $sum: { $cond: [{ $gt: [when, 0] }, 1, 0] } })
