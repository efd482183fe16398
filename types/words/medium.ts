/** Pictures, sounds and videos of a case. In a manuscript each is one text: its id, a space, and the words to it. */
export const mediaKinds = {
  picture: { name: '图片', megabytes: 2, says: '图里看见了什么' },
  sound: { name: '声音', megabytes: 5, says: '里面说了什么' },
  video: { name: '视频', megabytes: 20, says: '里面看见了什么，说了什么' },
} as const

export type MediumKind = keyof typeof mediaKinds

export const wordsMost = 500
