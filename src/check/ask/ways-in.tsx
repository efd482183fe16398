import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { canListen, listen } from './listen'
import { pasted } from './paste'

/** Other ways than typing: each is there only where the platform has it, and does nothing before a tap. */
export const WaysIn = ({ add }: { add: (words: string) => void }) => {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string>()
  const through = async (words: Promise<string>, nothing: string) => {
    setBusy(true)
    setSaid(undefined)
    const got = (await words.catch(() => '')).trim()
    setBusy(false)
    if (got) add(got)
    else setSaid(nothing)
  }
  return (
    <>
      <Row>
        <BigButton kind="soft" onTap={() => through(pasted(), '没有读到复制的字。请长按上面的框，再点“粘贴”。')}>
          粘贴
        </BigButton>
        {canListen() && (
          <BigButton kind="soft" busy={busy && '请说话…'} onTap={() => through(listen(), '没有听清。请再说一次，或者打字。')}>
            用嘴说
          </BigButton>
        )}
      </Row>
      {!canListen() && <Meta>不想打字，可以点键盘上的话筒，说出来就成了字。</Meta>}
      {said && <Notice>{said}</Notice>}
    </>
  )
}
