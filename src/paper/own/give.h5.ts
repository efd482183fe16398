export { giveWord } from '@/lib/give-word.h5'

/** What is among the downloads is the person's own. */
export const takeWordBack = (_name: string): void => {}

export const wordButton: string = '下载文档'
export const wordSays: string = '公用电脑上用完，请把下载的文件删掉。'
