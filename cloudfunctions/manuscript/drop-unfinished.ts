import { dropFile } from '../_kit/file'
import { _, store } from '../_kit/store'

const aDay = 86_400_000

/** Media that were begun and never sent to their end; how many. */
export const dropUnfinished = async (now: number): Promise<number> => {
  const left = await store.list('media', { at: _.lt(now - aDay), file: _.exists(false) })
  for (const { _id, pieces } of left) {
    await Promise.all(pieces.map(dropFile))
    await store.remove('media', { _id })
  }
  return left.length
}
