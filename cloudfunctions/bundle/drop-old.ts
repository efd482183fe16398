import { dropFile } from '../_kit/file'
import { _, store } from '../_kit/store'

const aDay = 86_400_000

/** Files of bundles made or sent up a day ago; what was sent up and never taken in is forgotten. How many. */
export const dropOld = async (now: number): Promise<{ dropped: number }> => {
  const before = _.lt(now - aDay)
  const made = await store.list('bundles', { madeAt: before, file: _.exists(true) }, { fields: { file: true } })
  for (const { _id, file } of made) {
    if (file) await dropFile(file)
    await store.updateWhere('bundles', { _id }, { file: _.remove() })
  }
  const untaken = await store.list('intakes', { at: before, takenAt: _.exists(false) })
  const taken = await store.list('intakes', { at: before, takenAt: _.exists(true), file: _.exists(true) })
  for (const { _id, pieces, file, takenAt } of [...untaken, ...taken]) {
    await Promise.all([...pieces, ...(file ? [file] : [])].map(dropFile))
    if (takenAt) await store.updateWhere('intakes', { _id }, { file: _.remove(), pieces: [] })
    else await store.remove('intakes', { _id })
  }
  return { dropped: made.length + untaken.length + taken.length }
}
