import type { Rendering } from '../../types/domain'
import { CallError } from '../_kit/call-error'
import { renderingId } from '../_kit/rendering'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { desksOf, requireDesk } from './may'

export type Of = Pick<Rendering, 'kind' | 'item' | 'language'>

/** Throws `notFound` when nothing was written yet. */
export const findRendering = async ({ kind, item, language }: Of, user: User): Promise<Rendering> => {
  const rendering = await store.get('renderings', renderingId(kind, item, language))
  if (!rendering) throw new CallError('notFound', '还没有写过，请先写好保存')
  requireDesk(user, rendering)
  return rendering
}

/** What is there, to be written on; or an empty one that counts as version 0. Throws `conflict` while a reviewer has it. */
export const openForWriting = async ({ kind, item, language }: Of, user: User, now: number): Promise<Rendering> => {
  const _id = renderingId(kind, item, language)
  const there = await store.get('renderings', _id)
  const [region] = desksOf(user)
  if (!region) throw new CallError('forbidden', '您的身份不能做这件事')
  if (!there) return { _id, kind, item, language, status: 'draft', version: 0, region, author: user.id, updatedAt: now }
  requireDesk(user, there)
  if (there.status === 'submitted') throw new CallError('conflict', '已经交给审校的人了，等退回来再改')
  return there
}

/** Writes the next version; false when somebody else was quicker. */
export const putNext = async (old: Rendering, next: Omit<Rendering, 'version'>): Promise<boolean> => {
  const written = { ...next, version: old.version + 1 }
  if (old.version === 0) return store.add('renderings', written)
  return store.together(async (t) => {
    const latest = await t.get('renderings', old._id)
    if (latest?.version !== old.version || latest.status === 'submitted') return false
    await t.put('renderings', written)
    return true
  })
}

export const overtaken = () => new CallError('conflict', '同事刚刚改过这一份。您写的还在这里，先看看改了什么')
