import { mediaOf } from '../../wording/manuscripts'
import { dropFile } from '../_kit/file'
import { _, store } from '../_kit/store'

/** Longer than anybody leaves a medium unsaved in a form. */
const aWeek = 7 * 86_400_000

/** Media that came in and that no version and no row names; how many. */
export const dropUnnamed = async (now: number): Promise<number> => {
  const media = await store.all('media', { at: _.lt(now - aWeek), file: _.exists(true) })
  let dropped = 0
  for (const item of new Set(media.map((one) => one.item))) {
    const named = await namedFor(item)
    for (const { _id, file } of media.filter((one) => one.item === item && !named.has(one._id))) {
      if (file) await dropFile(file)
      await store.remove('media', { _id })
      dropped++
    }
  }
  return dropped
}

/** Every medium that readers of a case, or those who look back at its versions, may be shown. */
const namedFor = async (item: string): Promise<Set<string>> => {
  const [row, manuscripts] = await Promise.all([store.get('cases', item), store.list('manuscripts', { item, kind: 'case' })])
  const versions = await store.all('versions', { manuscript: _.in(manuscripts.map(({ _id }) => _id)) })
  const worded = [
    ...(row?.media ?? []),
    ...[...manuscripts, ...versions].flatMap(({ content }) => mediaOf(content)),
    ...manuscripts.flatMap(({ offered }) => (offered ? mediaOf(offered.content) : [])),
  ]
  return new Set(worded.map(({ id }) => id))
}
