import type { ReactElement } from 'react'
import { Notice } from '@/ui/notice'

/** Files are made at a PC, where the stick is. */
export const Room = (): ReactElement => (
  <Notice>文件在电脑上做，优盘也插在那里。请用电脑打开村哨网页，登录以后点“会自己放的屏”，再点“给插优盘的屏”。</Notice>
)
