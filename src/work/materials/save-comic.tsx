import { Notice } from '@/ui/notice'
import type { OneComicRead } from './comic-sheets'

/** WeChat draws no such picture into a file: says where it can be done. */
export const SaveComic = (_comic: OneComicRead) => <Notice>要存成长图发群里，请在电脑上打开村哨网页里的这一页。</Notice>
