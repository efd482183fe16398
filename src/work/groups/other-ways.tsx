import { useState } from 'react'
import { copy } from '@/lib/copy'
import { groupText } from '@/parts/alert-out'
import { Poster } from '@/parts/poster'
import { SavePoster } from '@/parts/poster-picture/save-poster'
import { posterOfAlert } from '@/parts/poster-words'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { Output } from '../../../types/contract'
import css from './groups.module.scss'

/** For groups where a card cannot go: the alert in words, or as a poster. */
export const OtherWays = ({ alert }: { alert: Output<'alert.groups'>['alert'] }) => {
  const [copied, setCopied] = useState<boolean>()
  const [poster, showPoster] = useState(false)
  const text = groupText(alert)
  return (
    <>
      <Meta>不方便发卡片？</Meta>
      <Row>
        <BigButton kind="soft" onTap={() => void copy(text).then(setCopied)}>
          复制文字
        </BigButton>
        <BigButton kind="soft" onTap={() => showPoster(!poster)}>
          {poster ? '收起海报' : '看海报'}
        </BigButton>
      </Row>
      {copied && <Notice kind="good">已复制，到群里长按输入框，粘贴就行。</Notice>}
      {copied === false && (
        <>
          <Notice>这部手机不让复制，请长按下面的字自己选。</Notice>
          <View className={css.text}>{text}</View>
        </>
      )}
      {poster && (
        <>
          <SavePoster words={posterOfAlert(alert)} />
          <Poster words={posterOfAlert(alert)} />
        </>
      )}
    </>
  )
}
