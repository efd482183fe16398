import { useState } from 'react'
import { copy } from '@/lib/copy'
import { BigButton } from '@/ui/big-button'
import { View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import type { Output } from '../../../types/contract'
import { groupText } from './group-text'
import css from './groups.module.scss'

/** For groups where a card cannot go: the alert in words. */
export const CopyText = ({ alert }: { alert: Output<'alert.groups'>['alert'] }) => {
  const [copied, setCopied] = useState<boolean>()
  const text = groupText(alert)
  return (
    <>
      <BigButton kind="plain" onTap={() => void copy(text).then(setCopied)}>
        不方便发卡片？复制文字
      </BigButton>
      {copied && <Notice kind="good">已复制，到群里长按输入框，粘贴就行。</Notice>}
      {copied === false && (
        <>
          <Notice>这部手机不让复制，请长按下面的字自己选。</Notice>
          <View className={css.text}>{text}</View>
        </>
      )}
    </>
  )
}
