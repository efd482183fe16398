import { Notice } from '@/ui/notice'

export interface PrintProps {
  /** What is printed: on which papers. */
  kind?: 'usual' | 'a4' | 'poster' | 'document'
  /** A page of a size of its own, in millimetres, and the button's words. */
  own?: { width: number; height: number; words: string }
  /** How the file is called where it is saved. */
  name?: string
}

/** WeChat cannot print: says where it can be done. */
export const Print = ({ kind }: PrintProps) => (
  <Notice>{kind === 'a4' ? '要打印，请在电脑上打开村哨网页里的这一页。' : '要打印贴到公告栏，请在电脑上打开村哨网页里的这一页。'}</Notice>
)
