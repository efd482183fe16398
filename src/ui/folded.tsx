import { type ReactNode, useState } from 'react'
import { BigButton } from './big-button'
import { View } from './elements'
import css from './folded.module.scss'

/** Ways to choose what is listed: on a phone one line that says what is chosen and opens by a tap; at a PC they stand open. */
export const Folded = ({ words, children }: { words: string; children: ReactNode }) => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <BigButton kind="plain" className={css.line} expanded={open} onTap={() => setOpen(!open)}>
        {open ? '收起筛选' : `筛选：${words}`}
      </BigButton>
      <View className={`${css.ways} ${open ? '' : css.shut}`}>{children}</View>
    </>
  )
}
