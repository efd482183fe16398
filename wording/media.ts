import { type MediumKind, mediaKinds } from '../types/words/medium'

/** Refused until every medium has its words: who cannot see or hear it reads them. */
export const mediaNeedWords = '每张图片写上看见了什么，每段声音、视频写上里面说了什么'

/** One medium of a content. */
export interface Worded {
  id: string
  words: string
}

/** An id begins with what it is (`picture-…`); the cloud holds the bytes to it. */
export const mediumKind = (id: string): MediumKind => id.split('-')[0] as MediumKind

export const wordedOf = (text: string): Worded => {
  const [id = '', ...words] = text.split(' ')
  return { id, words: words.join(' ').trim() }
}

export const textOfWorded = ({ id, words }: Worded): string => `${id} ${words}`.trim()

/** For people who compare or export: what it is, the end of its id to tell it from another, and its words. */
export const mediumInWords = (text: string): string => {
  const { id, words } = wordedOf(text)
  return `${mediaKinds[mediumKind(id)]?.name ?? ''}（${id.slice(-4)}）：${words}`
}
