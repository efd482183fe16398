export { giveWord, takeWordBack } from '@/lib/give-word.h5'

export const wordButton: string = '下载文档'
export const wordSays: string = '公用电脑上用完，请把下载的文件删掉。'
