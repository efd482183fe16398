/** Links to the pictures, sounds and videos of a case: only those that came in whole and for this very case. */

import type { Medium } from '../../types/entities/medium'
import type { Worded } from '../../wording/media'
import { linksTo } from '../_kit/file'
import { _, store } from '../_kit/store'

export interface MediumLink {
  id: string
  link: string
}

/** As long as an answer kept on the phone may be shown. */
const aDay = 86_400

/** Links in the order of the words to them; what is not there has none. */
export const linksToMedia = async (item: string, media: readonly Worded[]): Promise<MediumLink[]> => {
  if (media.length === 0) return []
  const there = await store.byId(
    'media',
    media.map(({ id }) => id),
  )
  return linked(
    media.flatMap(({ id }) => {
      const one = there.get(id)
      return one?.item === item ? [one] : []
    }),
  )
}

/** Everything that came in for a case, shown or not: for its desk. */
export const linksToMediaOf = async (item: string): Promise<MediumLink[]> =>
  linked(await store.list('media', { item, file: _.exists(true) }, { limit: 100 }))

const linked = async (media: Medium[]): Promise<MediumLink[]> => {
  const links = await Promise.all(
    media.map(async ({ _id, file }) => ({ id: _id, link: file ? (await linksTo([file], aDay))[0] : undefined })),
  )
  return links.flatMap(({ id, link }) => (link ? [{ id, link }] : []))
}
