import type { Input } from '../../types/contract'
import type { Manuscript } from '../../types/entities/manuscript'
import { MediumId } from '../../types/entities/medium'
import { type Content, mediaOf, titleOf } from '../../wording/manuscripts'
import { collectionOfKind, tidy } from '../../wording/rows'
import { addManuscript, versionOf } from '../_domain/add-manuscript'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { findingsOf } from './findings'
import { sourceOf } from './made-from'
import { requireChange } from './may'

/** Nothing written is lost: an unfinished draft is kept, and a colleague's newer one is never written over. */
export const save = define('manuscript.save', async (input, { user, now }) => {
  const content = tidy(input.kind, input.content)
  if (mediaOf(content).some(({ id }) => !MediumId().safeParse(id).success))
    throw new CallError('badInput', '这张图片、声音或视频不见了，请重新放一次')
  const manuscript = await store.transaction(async (t) => {
    const old = await t.get('manuscripts', input.id)
    if (old && isRepeat(old, user, content, input.after)) return old
    const taken = old ? old.kind !== input.kind || input.after === 0 : await t.get(collectionOfKind[input.kind], input.id)
    if (taken) throw new CallError('conflict', '这个编号已被使用，请返回再写一次')
    const next = old ? rewritten(old, user, content, now) : begun(input, user, content, now)
    if (!old) await addManuscript(t, next)
    else {
      requireChange(user, 'save', old)
      if (old.version !== input.after) throw new CallError('conflict', '同事刚刚改过这份稿子。您写的还在这里，先看看改了什么')
      await t.put('manuscripts', next)
      await t.add('versions', versionOf(next))
    }
    return next
  })
  return { version: manuscript.version, status: manuscript.status, findings: await findingsOf(manuscript, now) }
})

/** The answer to the same save was lost on its way. */
const isRepeat = (old: Manuscript, user: User, content: Content, after: number) =>
  old.author === user.id && old.version === after + 1 && old.status === 'draft' && JSON.stringify(old.content) === JSON.stringify(content)

const rewritten = (
  { words: _words, reviewer: _reviewer, from, ...old }: Manuscript,
  user: User,
  content: Content,
  now: number,
): Manuscript => ({
  ...old,
  ...sourceOf({ kind: old.kind, content, from }),
  ...(old.status === 'recheck' && { due: true }),
  status: 'draft',
  content,
  title: titleOf(old.kind, content),
  version: old.version + 1,
  author: user.id,
  updatedAt: now,
})

const begun = ({ id, kind, after }: Input<'manuscript.save'>, user: User, content: Content, now: number): Manuscript => {
  if (after > 0) throw new CallError('notFound', '没有找到这份稿子')
  return {
    ...{ _id: id, kind, item: id, live: false, status: 'draft', content, title: titleOf(kind, content) },
    ...{ version: 1, author: user.id, updatedAt: now },
    ...sourceOf({ kind, content }),
  }
}
