export { giveWord, takeWordBack } from '@/lib/give-word'

export const wordButton: string = '打开文档'
export const wordSays: string = '打开后点右上角，可以发给自己，也可以找人打印。'
