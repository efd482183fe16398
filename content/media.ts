/** Pictures, sounds and videos of a case. In a manuscript each is one text: its id, a space, and the words to it. */

export const mediaKinds = {
  picture: { name: '图片', megabytes: 2, says: '图里看见了什么' },
  sound: { name: '声音', megabytes: 5, says: '里面说了什么' },
  video: { name: '视频', megabytes: 20, says: '里面看见了什么，说了什么' },
} as const
export type MediumKind = keyof typeof mediaKinds

/** Refused until every medium has its words: who cannot see or hear it reads them. */
export const mediaNeedWords = '每张图片写上看见了什么，每段声音、视频写上里面说了什么'
export const wordsMost = 500

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
