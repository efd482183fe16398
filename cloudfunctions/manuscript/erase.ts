import type { Manuscript } from '../../types/entities/manuscript'
import { mediaOf } from '../../wording/manuscripts'
import { wordedOf } from '../../wording/media'
import { versionOf } from '../_domain/add-manuscript'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { dropFile } from '../_kit/file'
import { countyOf } from '../_kit/region'
import { _, store, type Transaction } from '../_kit/store'
import type { User } from '../_kit/user'
import { calledInLog, findManuscript } from './find'
import { mayDecideOn } from './may'

/** Old versions go on naming it with its words, and have nothing to show. */
export const erase = define('manuscript.erase', async ({ id, medium }, { user, now }) => {
  const manuscript = await findManuscript(id)
  if (!mayDecideOn(user)) throw new CallError('forbidden', '这份稿子不归您处理')
  const there = await store.get('media', medium)
  // a tip may have the id of a case: what lies in media is a case's
  if (manuscript.kind !== 'case' || (there && there.item !== manuscript.item)) throw new CallError('notFound', '这一份里没有它')
  await store.transaction(async (t) => {
    await unname(t, id, medium, user, now)
    if (there) await logDeed(t, { at: now, by: user.id, deed: 'eraseMedium', region: countyOf(user), about: calledInLog(manuscript) })
  })
  if (!there) return { erased: false }
  await Promise.all([...there.pieces, ...(there.file ? [there.file] : [])].map(dropFile))
  await store.remove('media', { _id: medium })
  return { erased: true }
})

/** Takes it out of what is written and of what people read, whatever state that is in. */
const unname = async (t: Transaction, id: string, medium: string, user: User, now: number) => {
  const manuscript = await findManuscript(id, t)
  const row = manuscript.live ? await t.get('cases', manuscript.item) : null
  if (row?.media?.some((one) => one.id === medium)) {
    const media = row.media.filter((one) => one.id !== medium)
    await t.change('cases', manuscript.item, { media: media.length > 0 ? _.set(media) : _.remove() })
  }
  if (!mediaOf(manuscript.content).some((one) => one.id === medium)) return
  const next = { ...without(manuscript, medium), updatedAt: now }
  await t.put('manuscripts', next)
  await t.add('versions', { ...versionOf(next), author: user.id })
}

const without = (manuscript: Manuscript, medium: string): Manuscript => {
  const { media = [], ...rest } = manuscript.content
  const left = [media].flat().filter((text) => wordedOf(text).id !== medium)
  return { ...manuscript, version: manuscript.version + 1, content: { ...rest, ...(left.length > 0 && { media: left }) } }
}
