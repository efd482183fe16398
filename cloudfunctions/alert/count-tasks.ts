import type { DispatchTally } from '../../types/domain'
import { isTallied } from '../_kit/dispatch-tally'
import { inRegions, within } from '../_kit/region'
import { _, store } from '../_kit/store'

export type Tasks = Pick<DispatchTally, 'groups' | 'posted' | 'confirmed'>
type Row = Tasks & { _id: string }

export const noTasks: Tasks = { groups: 0, posted: 0, confirmed: 0 }
const sums = (one: (field: keyof Tasks) => unknown) => ({ groups: one('groups'), posted: one('posted'), confirmed: one('confirmed') })

/** For each alert and tip sent: village groups to post to in the regions, how many the workers say are done, and how many a system says. */
export const countTasks = async (sent: string[], regions: string[]): Promise<Map<string, Tasks>> => {
  const tops = [...new Set(regions)].filter((region) => !regions.some((other) => other !== region && within(region, other)))
  const large = tops.filter(isTallied)
  const [kept, ready] = large.length > 0 ? await Promise.all([keptIn(sent, large), tallied(sent)]) : [[], new Set<string>()]
  const counted = await Promise.all([
    countedIn(
      sent.filter((id) => !ready.has(id)),
      tops,
    ),
    countedIn(
      [...ready],
      tops.filter((top) => !isTallied(top)),
    ),
  ])
  const tasks = new Map<string, Tasks>()
  for (const row of [...kept.filter((one) => ready.has(one._id)), ...counted.flat()]) {
    const before = tasks.get(row._id) ?? noTasks
    tasks.set(row._id, {
      groups: before.groups + row.groups,
      posted: before.posted + row.posted,
      confirmed: before.confirmed + row.confirmed,
    })
  }
  return tasks
}

const keptIn = (sent: string[], regions: string[]): Promise<Row[]> =>
  store.aggregate<Row>(
    'dispatchTallies',
    { $match: { alert: _.in(sent), region: _.in(regions) } },
    { $group: { _id: '$alert', ...sums((field) => ({ $sum: `$${field}` })) } },
  )

/** Whose tallies can be relied on: not while dispatches are still made, and not from before there were any. */
const tallied = async (sent: string[]): Promise<Set<string>> => {
  const jobs = await store.list('jobs', { _id: _.in(sent), tallied: true, stage: _.neq('dispatches') }, { fields: { _id: true } })
  return new Set(jobs.map((job) => job._id))
}

const countedIn = async (sent: string[], regions: string[]): Promise<Row[]> => {
  if (sent.length === 0 || regions.length === 0) return []
  return store.aggregate<Row>(
    'dispatches',
    { $match: { alert: _.in(sent), village: inRegions(regions) } },
    { $group: { _id: '$alert', groups: { $sum: 1 }, posted: having('$postedAt'), confirmed: having('$confirmedAt') } },
  )
}

const having = (when: string) => ({ $sum: { $cond: [{ $gt: [when, 0] }, 1, 0] } })
