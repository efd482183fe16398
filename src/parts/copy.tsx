import { useState } from 'react'
import { copy } from '@/lib/copy'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'

/** One tap, and the words are ready to be pasted. */
export const Copy = ({ text }: { text: string }) => {
  const [copied, setCopied] = useState<boolean>()
  return (
    <>
      <BigButton kind="soft" onTap={() => void copy(text).then(setCopied)}>
        复制
      </BigButton>
      {copied && <Notice kind="good">已复制，到要用的地方粘贴就行。</Notice>}
      {copied === false && <Notice>这部手机不让复制，请长按上面的字自己选。</Notice>}
    </>
  )
}
