/** What is being written, kept on this phone or computer after every letter, a draft a manuscript. */
import Taro from '@tarojs/taro'
import { storeOwn } from '@/lib/storage'
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

const key = (id: string) => `manuscript.${id}`
export const keptDraft = (id: string): Draft | undefined => (Taro.getStorageSync(key(id)) as Draft | '') || undefined
export const keepDraft = (id: string, draft: Draft): void => void storeOwn(key(id), draft)
export const dropDraft = (id: string): void => Taro.removeStorageSync(key(id))
