import { useState } from 'react'
import type { Shared } from '@/lib/share'
import { Card, Stack } from '@/ui/card'
import { Choices } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { ShareButton } from '@/ui/share-button'
import { Para, Title } from '@/ui/words'

/** What a share button of this screen is called. */
export const cardIds = { plain: 'card', whole: 'card-whole' } as const

/** A card for the family: what it is like and the words that mattered; the message only when wanted. */
export const PassOn = ({ share }: { share: (id: string) => Promise<Shared> }) => {
  const [also, choose] = useState<'text'[]>([])
  const [shared, setShared] = useState<Shared>()
  return (
    <Card>
      <Stack>
        <Title>告诉家里人</Title>
        <Para>发一张卡片：您问过了，像是骗子，别转钱。只带不对劲的几个词。</Para>
        <Choices label="还可以" options={{ text: '把对方的原话也带上（号码、网址遮住）' }} values={also} onChange={choose} />
        <ShareButton id={also.length > 0 ? cardIds.whole : cardIds.plain} kind="line" share={(id) => void share(id).then(setShared)}>
          发给家里人
        </ShareButton>
        {shared === 'copied' && <Notice kind="good">卡片的话和网页地址已复制，请到微信里粘贴。</Notice>}
        {shared === 'failed' && <Notice>卡片没有发出去，可以再点一次。</Notice>}
      </Stack>
    </Card>
  )
}
