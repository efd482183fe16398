/** 内容包: what one county published, in one file on its way to another. Not 课堂包, which is for a class. */

/** The most a file may hold; what a function can carry from the storage and back. */
export const bundleMost = { megabytes: 20, entries: 5000 } as const

/** Bytes a call carries, in whole groups of three. */
export const bundlePiece = 749_997

/** The ending of its name. */
export const bundleEnding = '.cunshao'

/** What taking a bundle in does with each of its contents. */
export const bundleSteps = {
  fresh: '新的，放成草稿',
  update: '还没动过的草稿，换成新的一版',
  beside: '咱们改过的，新的一版放在旁边',
  gone: '对方已经撤下，请编辑看咱们还留不留',
  same: '已经有了，没有变',
  away: '咱们撤下过的，不再放',
} as const

/** How people read which bundle something came from. */
export const bundleName = ({ county, number }: { county: string; number: number }): string => `${county}的内容包第${number}号`
