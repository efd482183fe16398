import type { Localization } from '../../types/entities/rendering'
import { localizationId } from '../_domain/localization'
import { CallError } from '../_kit/call-error'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'

export type Of = Pick<Localization, 'kind' | 'item' | 'language'>

/** Throws `notFound` when nothing was written yet. */
export const findRendering = async ({ kind, item, language }: Of): Promise<Localization> => {
  const rendering = await store.get('renderings', localizationId(kind, item, language))
  if (!rendering) throw new CallError('notFound', '还没有写过，请先写好保存')
  return rendering
}

/** What is there, to be written on; or an empty one that counts as version 0. Throws `conflict` while a reviewer has it. */
export const openForWriting = async ({ kind, item, language }: Of, user: User, now: number): Promise<Localization> => {
  const _id = localizationId(kind, item, language)
  const there = await store.get('renderings', _id)
  if (!there) return { _id, kind, item, language, status: 'draft', version: 0, author: user.id, updatedAt: now }
  if (there.status === 'submitted') throw new CallError('conflict', '已经交给审校的人了，等退回来再改')
  return there
}

/** Writes the next version; false when somebody else was quicker. */
export const putNext = async (old: Localization, next: Omit<Localization, 'version'>): Promise<boolean> => {
  const written = { ...next, version: old.version + 1 }
  if (old.version === 0) return store.add('renderings', written)
  return store.transaction(async (t) => {
    const latest = await t.get('renderings', old._id)
    if (latest?.version !== old.version || latest.status === 'submitted') return false
    await t.put('renderings', written)
    return true
  })
}

export const overtaken = () => new CallError('conflict', '同事刚刚改过这一份。您写的还在这里，先看看改了什么')
