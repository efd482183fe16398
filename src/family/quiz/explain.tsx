import { useState } from 'react'
import type { Guess, Message } from '@/lib/game'
import { child } from '@/lib/nickname'
import { sentences } from '@/parts/message/message-parts'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Button, View } from '@/ui/elements'
import { ReadAloud } from '@/ui/read-aloud'
import { Meta, Para, Tag, Title } from '@/ui/words'
import { guesses } from '../../../types/words/quiz'
import css from './quiz.module.scss'

interface Props {
  message: Message
  guess: Guess
  /** With the part the child pointed at, or nothing. */
  onExplained: (clue?: string) => void
}

/** ② The child points at one part and says why. */
export const Explain = ({ message, guess, onExplained }: Props) => {
  const [pointed, setPointed] = useState<string>()
  return (
    <>
      <Card kind="good">
        <Tag color="grass">轮到{child()}讲</Tag>
        <Title>哪一句最可疑，或者最让人放心？</Title>
        <Para>点出来，说给大人听。大人选的是“{guesses[guess]}”。</Para>
      </Card>
      <Meta>{message.from}</Meta>
      <View className={css.parts} role="radiogroup" label="点出一句">
        {sentences(message.text).map((part, i) => (
          <Button
            key={part}
            className={`${css.part} ${part === pointed ? css.pointed : ''}`}
            checked={part === pointed}
            tabStop={pointed ? part === pointed : i === 0}
            onTap={() => setPointed(part)}
          >
            {part}
          </Button>
        ))}
      </View>
      <ReadAloud text={message.text} recording={message.recording} machine={message.machine} />
      <BigButton disabled={!pointed} onTap={() => onExplained(pointed)}>
        {pointed ? '讲完了，一起看答案' : '先点出一句'}
      </BigButton>
      <BigButton kind="plain" onTap={() => onExplained()}>
        都说不清，直接看
      </BigButton>
    </>
  )
}
