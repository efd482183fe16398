import type { Report } from '../../types/entities/report'
import { dropFile } from '../_kit/file'
import { _, store } from '../_kit/store'

/** What is left where words were. */
const gone = '（按期限删去了）'

/**
 * Takes numbers, names, words, pictures and sounds out of one that is over, for good; kind, place, loss, dates and state stay.
 * Marked first, so that nobody opens it again or holds it meanwhile; then files, keys and ties; the document at last. Who is stopped between
 * leaves it marked and due (`closedAt` goes with the words), and the next run does the rest.
 */
export const forgetReport = async (report: Report, now: number): Promise<void> => {
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
