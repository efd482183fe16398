import { titleOf } from '../../wording/manuscripts'
import { addManuscript } from '../_domain/add-manuscript'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { draftFrom } from './draft-from'
import { findManuscript } from './find'

export const derive = define('manuscript.derive', async ({ id, kind, newId }, { user, now }) => {
  const story = await findManuscript(id)
  if (story.kind !== 'case' || kind === 'case') throw new CallError('badInput', '只能由案例做别的')
  if (story.status === 'withdrawn') throw new CallError('conflict', '这个案例已经撤下，不能再由它做别的')
  const content = draftFrom(story, kind)
  const made = await store.insertOnceInTransaction((t) =>
    addManuscript(t, {
      ...{ _id: newId, kind, item: newId, live: false, status: 'draft', content, title: titleOf(kind, content) },
      ...{ version: 1, author: user.id, from: story.item, updatedAt: now },
    }),
  )
  if (!made && (await findManuscript(newId)).from !== story.item) throw new CallError('conflict', '这个编号已被使用，请返回再试')
  return { id: newId }
})
