import { collections } from '../../types/entities/collections'
import { mediaKinds } from '../../types/words/medium'
import { checkContent } from '../../wording/checks/check'
import { mediaOf } from '../../wording/manuscripts'
import { collectionOfKind, rowOf } from '../../wording/rows'
import { CallError } from '../_kit/call-error'
import { requireDrawable } from '../_kit/picture'
import { withoutPlace } from '../_kit/without-place'
import type { Carried, Entry } from './file-format'

/** Why a content may not go from county to county, if so: personal data, a number that is not everybody's (a county's own ones too), or what people could not be shown. */
export const faultOf = ({ kind, item, content }: Entry): string | undefined => {
  const said = checkContent(kind, content).find(({ level }) => level === 'refuse')
  if (said) return said.words ? `“${said.words}”：${said.why}` : said.why
  const row = { ...rowOf(kind, content), _id: item, publishedAt: 0 }
  return collections[collectionOfKind[kind]]().safeParse(row).success ? undefined : '内容不完整'
}

const most = mediaKinds.picture.megabytes * 1024 * 1024

/** Why the pictures that a content names are not as they should be, if so. */
export const pictureFault = ({ item, content }: Entry, pictures: Carried['pictures']): string | undefined => {
  for (const { id } of mediaOf(content)) {
    const there = pictures.get(id)
    if (!there || there.item !== item) return '它的图片没有带来'
    if (there.bytes.length > most) return '它的图片太大'
    try {
      withoutPlace(requireDrawable(there.bytes), there.bytes)
    } catch (e) {
      if (e instanceof CallError) return '它的图片打不开'
      throw e
    }
  }
  return undefined
}
