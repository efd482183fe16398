import type { Collection, Doc } from '../../types/entities/collections'
import { CallError } from './call-error'
import { store } from './store'

/**
 * Adds the document under its own id, or gives the one already there: a double tap and a retry change nothing.
 * Throws `conflict` with `words` when the one there belongs to somebody else, as the field `owner` says.
 */
export const addOnce = async <C extends Collection>(
  c: C,
  doc: Doc<C> & { _id: string },
  owner: keyof Doc<C>,
  words: string,
): Promise<Doc<C>> => {
  if (await store.add(c, doc)) return doc
  const there = await store.get(c, doc._id)
  if (there?.[owner] !== doc[owner]) throw new CallError('conflict', words)
  return there as Doc<C>
}
