import { useState } from 'react'
import { NotAgreed } from '@/lib/agreed'
import { BigButton } from '@/ui/big-button'
import { Row, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { canListen, listen } from './listen'
import { pasted } from './paste'
import { canReadPicture, wordsInPicture } from './picture'

type Way = 'paste' | 'picture' | 'say'

/** Other ways than typing: each is there only where the platform has it, and does nothing before a tap. */
export const WaysIn = ({ add }: { add: (words: string) => void }) => {
  const [busy, setBusy] = useState<Way>()
  const [said, setSaid] = useState<string>()

  /** `nothing`: said when no words came. Undefined words: the person chose not to. */
  const through = async (way: Way, words: () => Promise<string | undefined>, nothing: string, got?: string) => {
    setBusy(way)
    setSaid(undefined)
    let why = nothing
    const came = await words().catch((e: unknown) => {
      if (e instanceof NotAgreed) why = e.message
      return ''
    })
    setBusy(undefined)
    if (came === undefined) return
    if (came.trim()) add(came.trim())
    setSaid(came.trim() ? got : why)
  }

  return (
    <Stack>
      <Row>
        <BigButton kind="soft" disabled={!!busy} onTap={() => through('paste', pasted, '没有读到复制的字。请长按上面的框，再点“粘贴”。')}>
          粘贴
        </BigButton>
        {canReadPicture() && (
          <BigButton
            kind="soft"
            disabled={!!busy}
            busy={busy === 'picture' && '正在认字…'}
            onTap={() =>
              through('picture', wordsInPicture, '图片里没认出字。换一张清楚的，或者打字。', '图片里的字写在上面了，看看有没有认错的。')
            }
          >
            拍照或选截图
          </BigButton>
        )}
        {canListen() && (
          <BigButton
            kind="soft"
            disabled={!!busy}
            busy={busy === 'say' && '请说话…'}
            onTap={() => through('say', listen, '没有听清。请再说一次，或者打字。')}
          >
            用嘴说
          </BigButton>
        )}
      </Row>
      {canListen() ? (
        <Meta>用嘴说的话会传到网上变成字，密码、验证码别说出口。</Meta>
      ) : (
        <Meta>不想打字，可以点键盘上的话筒，说出来就成了字。</Meta>
      )}
      {!canReadPicture() && <Meta>是图片，就长按图片，点“提取文字”，复制了再来粘贴。</Meta>}
      {said && <Notice>{said}</Notice>}
    </Stack>
  )
}
