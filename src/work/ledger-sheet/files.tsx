import type { ReactElement } from 'react'
import { Notice } from '@/ui/notice'
import type { FilesProps } from './files-props'

/** Spreadsheets are for a computer. */
export const Files = (_props: FilesProps): ReactElement | null => <Notice>表格在电脑上下载、放进来。请在电脑上打开村哨网页。</Notice>
