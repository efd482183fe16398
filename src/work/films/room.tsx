import type { ReactElement } from 'react'
import { Notice } from '@/ui/notice'

/** Films are made at a PC. */
export const Room = (): ReactElement => <Notice>短片在电脑上做。请用电脑打开村哨网页，登录以后点“短片”。</Notice>
