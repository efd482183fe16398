/** What is being written, kept on this phone or computer after every letter, a draft a manuscript. */
import { isText, isThing } from '@/lib/shapes'
import { dropWritten, keepWritten, keptWritten } from '@/lib/written'
import type { ManuscriptKind } from '../../../types/words/manuscript'
import type { Content } from '../../../wording/manuscripts'

export interface Draft {
  kind: ManuscriptKind
  content: Content
  /** The version it was begun from; 0 for a new manuscript. */
  after: number
}
/** A new manuscript's first words, under its id. */
export interface Begun {
  id: string
  content: Content
}

const isDraft = (kept: unknown): kept is Draft =>
  isThing(kept) && isText(kept.kind) && isThing(kept.content) && typeof kept.after === 'number'
export const keptDraft = (id: string): Draft | undefined => {
  const kept: unknown = keptWritten('manuscript', id)
  return isDraft(kept) ? kept : undefined
}
export const keepDraft = (id: string, draft: Draft): void => keepWritten('manuscript', id, draft)
export const dropDraft = (id: string): void => dropWritten('manuscript', id)
