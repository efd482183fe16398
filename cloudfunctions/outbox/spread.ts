import { randomUUID } from 'node:crypto'
import type { Job } from '../../types/entities/message'
import { type Distributable, findDistributable, isDistributable } from '../_domain/distributable'
import { tallyMade } from '../_kit/dispatch-tally'
import { _, store } from '../_kit/store'
import { stages } from './stages'

/** A runner that has not renewed its lease for this long counts as dead, in milliseconds. */
const lease = 15_000

const order = ['dispatches', 'customerGroups', 'workers', 'dutyGroups', 'residents', 'done'] as const

/** Goes on with the alerts and tips that are on their way to the villages. True when some are left for another run. */
export const spread = async (over: () => boolean): Promise<boolean> => {
  const waiting = await store.list('jobs', { stage: _.in(order.filter((s) => s !== 'done')), leaseUntil: _.lte(Date.now()) }, { limit: 20 })
  for (const found of waiting) {
    let job = await acquireLease(found)
    while (job && job.stage !== 'done' && !over()) job = await step(job)
    if (job && job.stage !== 'done') await releaseLease(job)
    if (over()) return true
  }
  return false
}

/** A conditional update: of two runners that try at once, one gets the lease. */
const acquireLease = async ({ _id, leaseUntil }: Job): Promise<Job | null> => {
  const runner = randomUUID()
  const taken = await store.updateWhere('jobs', { _id, leaseUntil }, { runner, leaseUntil: Date.now() + lease })
  return taken === 1 ? store.get('jobs', _id) : null
}

/** One page of work, then the cursor: dying in between repeats the page, which changes nothing. Null when somebody else has gone on instead. */
const step = async (job: Job): Promise<Job | null> => {
  if (job.stage === 'done') return job
  const sent = await findDistributable(job._id)
  const page =
    sent && isDistributable(sent) && has(sent, job.stage) ? await stages[job.stage](sent, job.cursor) : { cursor: null, dispatches: 0 }
  if (job.stage === 'dispatches' && page.cursor === null) await tallyMade(job._id)
  const stage = page.cursor === null ? (order[order.indexOf(job.stage) + 1] ?? 'done') : job.stage
  const next = {
    ...job,
    dispatches: job.dispatches + (page.dispatches ?? 0),
    stage,
    cursor: page.cursor ?? '',
    leaseUntil: Date.now() + lease,
    ...(stage === 'done' && { doneAt: Date.now() }),
  }
  const { _id, ...change } = next
  return (await store.updateWhere('jobs', { _id, runner: job.runner }, change)) === 1 ? next : null
}

/** Of a tip no resident is told, and no worker when a worker sent it. */
const has = (sent: Distributable, stage: Job['stage']): boolean =>
  sent.msgType !== 'Tip' || stage === 'dispatches' || (sent.tellWorkers && stage !== 'residents')

const releaseLease = ({ _id, runner }: Job) => store.updateWhere('jobs', { _id, runner }, { leaseUntil: 0 })
