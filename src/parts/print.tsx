import { Notice } from '@/ui/notice'

/** WeChat cannot print: says where it can be done. */
export const Print = (_print: { kind?: 'document' | 'a4' }) => <Notice>要打印贴到公告栏，请在电脑上打开村哨网页里的这一页。</Notice>
