import { useState } from 'react'
import type { Family } from '@/lib/family'
import { dropGame } from '@/lib/game'
import { go } from '@/lib/go'
import { keepNickname } from '@/lib/nickname'
import { dropTold } from '@/lib/told'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { Para, Title } from '@/ui/words'
import { forgetFamily } from './forget-family'

interface Props {
  ours: Family
  onChange: (part: Partial<Family>) => void
  onForgotten: () => void
}

/** What leaves the phone and what does not; a no costs nothing, and everything can be taken out. */
export const Privacy = ({ ours, onChange, onForgotten }: Props) => {
  const [asking, setAsking] = useState(false)
  const [gone, setGone] = useState(false)
  const forget = () => {
    void forgetFamily()
    dropGame()
    dropTold()
    keepNickname('')
    setAsking(false)
    setGone(true)
    onForgotten()
  }
  return (
    <Card>
      <Stack>
        <Title>孩子的事，只在这部手机里</Title>
        <Para>孩子叫什么、点了哪里，公约写了什么，给多大的孩子看，都不会离开这部手机。</Para>
        <BigButton kind="line" onTap={() => go('family/rules')}>
          孩子的规则，同意和收回
        </BigButton>
        <Choice
          label="大人答得怎样，不写是谁，交上去看看管不管用"
          options={{ yes: '可以交', no: '不交' }}
          value={ours.shares ? 'yes' : 'no'}
          onChoose={(now) => onChange({ shares: now === 'yes' })}
        />
        {!asking && (
          <BigButton kind="plain" onTap={() => setAsking(true)}>
            全部删掉
          </BigButton>
        )}
        {asking && (
          <>
            <Para>手机里的和交上去的都删掉，公约也删，找不回来。</Para>
            <BigButton kind="danger" onTap={forget}>
              都删掉
            </BigButton>
            <BigButton kind="line" onTap={() => setAsking(false)}>
              先不删
            </BigButton>
          </>
        )}
        {gone && <Notice kind="good">都删掉了。</Notice>}
      </Stack>
    </Card>
  )
}
