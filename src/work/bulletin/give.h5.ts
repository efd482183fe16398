export { giveWord } from '@/lib/give-word.h5'

/** What is among the downloads is the person's own. */
export const takeWordBack = (_name: string): void => {}

export const wordButton: string = '下载文档'
export const wordSays: string = '照公文的格式排好了。每个数是怎么算的，留在这一页里，不印出去。'
