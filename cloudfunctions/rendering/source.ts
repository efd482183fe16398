import type { RenderingKind } from '../../types/domain'
import { CallError } from '../_kit/call-error'
import { hashOf, type Rows, sourceOf } from '../_kit/rendering'
import { store } from '../_kit/store'

export const shelves = { case: 'cases', tip: 'tips', alert: 'alerts', slogan: 'slogans', script: 'scripts', poster: 'posters' } as const

/** The content as people read it now, with its words. Throws `notFound` when nobody reads it (any more). */
export const findSource = async (kind: RenderingKind, item: string, get: typeof store.get = store.get) => {
  const row = (await get(shelves[kind], item)) as Rows[typeof kind] | null
  if (!row || ('status' in row && (row.status === 'draft' || row.status === 'submitted')))
    throw new CallError('notFound', '原文找不到了，可能已经撤下')
  const words = sourceOf(kind, row)
  return { row, words, hash: hashOf(words) }
}
