import type { Report } from '../../types/entities/report'
import { dropFile } from '../_kit/file'
import { _, store } from '../_kit/store'
import { dueToForget } from './keeping'

/** Milliseconds after which a run begins no further report; the next goes on. */
const budgetMs = 4000

/** What is left where words were. */
export const gone = '（按期限删去了）'

/** Takes numbers, names, words, pictures and sounds out of what ended long enough ago, for good; kind, place, loss, dates and state stay. */
export const forget = async (now: number): Promise<void> => {
  const until = performance.now() + budgetMs
  for (const report of await dueToForget(now, false, 50)) {
    if (performance.now() > until) return
    await forgetOne(report, now).catch((e) => console.error('forget', report._id, e))
  }
}

/**
 * Marked first, so that nobody opens it again or holds it meanwhile; then files, keys and ties; the document at last. Who is stopped between
 * leaves it marked and due (`closedAt` goes with the words), and the next run does the rest.
 */
const forgetOne = async (report: Report, now: number): Promise<void> => {
  const { _id, status, closedAt, pictures, sounds = [], pieces = [] } = report
  const still = { _id, status, closedAt, hold: _.exists(false) }
  if (report.forgottenAt === undefined && (await store.updateWhere('reports', still, { forgottenAt: now })) === 0) return
  for (const { file } of [...pictures, ...sounds, ...pieces]) await dropFile(file)
  await Promise.all([
    store.remove('reportKeys', { report: _id }),
    store.remove('reportWords', { _id }),
    store.remove('reportTies', { a: _id }),
    store.remove('reportTies', { b: _id }),
  ])
  const cleared = [
    'secret',
    'contact',
    'transfers',
    'moments',
    'sounds',
    'additions',
    'pieces',
    'notes',
    'alarmNumber',
    'caseNumber',
    'moves',
    'closedAt',
  ]
  await store.updateWhere(
    'reports',
    { _id, forgottenAt: _.gt(0) },
    {
      ...{ person: '', what: gone, seen: [], pictures: [], replies: [] },
      ...Object.fromEntries(cleared.map((field) => [field, _.remove()])),
    },
  )
}
