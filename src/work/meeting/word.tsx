import { Notice } from '@/ui/notice'
import type { Meeting } from './to-do'

/** The Word file is for a computer. */
export const Word = (_props: { data: Meeting }) => <Notice>要把纪要存成文档，请在电脑上打开村哨网页里的这一页。</Notice>
