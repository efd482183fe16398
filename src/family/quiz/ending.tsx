import { useEffect, useState } from 'react'
import { type Family, family, nextTest, pactOf } from '@/lib/family'
import { type Message as Dealt, dropGame, type Game } from '@/lib/game'
import { go, replace } from '@/lib/go'
import { child } from '@/lib/nickname'
import { sentences } from '@/lib/sentences'
import { day } from '@/lib/time'
import { Message } from '@/parts/message/message'
import { touches } from '@/parts/message/message-parts'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { ReadAloud } from '@/ui/read-aloud'
import { Headline, Meta, Para, Title } from '@/ui/words'
import { endingAloud } from '../../../content/aloud/family'
import { finish } from './finish'
import { aboutFraud, aboutGenuine, forChildren, kindWords } from './in-words'
import css from './quiz.module.scss'
import { resultOf } from './result-of'
import { TellWhenDue } from './tell-when-due'

/** How it went, in words, two things side by side; which were taken for what they are not; and what comes next. No marks, no comparison. */
export const Ending = ({ game }: { game: Game }) => {
  const { fraud, genuine, wrong } = resultOf(game)
  const [pointed] = useState(() => pointedAt(game))
  const [ours, setOurs] = useState(family)
  // taken in and gone from the phone's open games: the screen itself still holds it
  useEffect(() => {
    finish(game, pointed, Date.now())
    setOurs(family())
    dropGame()
  }, [game, pointed])
  const alone = game.way === 'retest'
  return (
    <>
      <Card kind="good">
        <Headline>{`${game.messages.length}条都看完了`}</Headline>
        <Para>{aboutFraud(fraud)}</Para>
        <Para>{aboutGenuine(genuine)}</Para>
        {!alone && <Para>{pointed > 0 ? `${child()}点对了 ${pointed} 处，讲得好。` : `${child()}辛苦了，大人说声谢谢吧。`}</Para>}
      </Card>
      <ReadAloud aside text={sentences([aboutFraud(fraud), aboutGenuine(genuine)])} standing={endingAloud} />
      {wrong.length > 0 && (
        <Card>
          <Title>看走眼的，再看一眼</Title>
          {wrong.map((message) => (
            <Wrong key={message._id} message={message} alone={alone} />
          ))}
        </Card>
      )}
      <NextTime ours={ours} />
      <TellWhenDue>
        <BigButton onTap={() => replace('pages/play')}>回到一起答</BigButton>
      </TellWhenDue>
    </>
  )
}

const pointedAt = ({ messages, judged }: Game) =>
  messages.filter(({ text, clues }, i) => {
    const clue = judged[i]?.clue
    return clue && touches(text, clue, clues)
  }).length

const Wrong = ({ message, alone }: { message: Dealt; alone: boolean }) => {
  const [open, setOpen] = useState(false)
  const kind = message.genuine ? '真的' : message.type ? kindWords(message.type) : '骗人的'
  return (
    <>
      <BigButton kind="soft" className={css.read} expanded={open} onTap={() => setOpen(!open)}>
        {kind}：{message.from}
      </BigButton>
      {open && (
        <>
          <Message message={message} marked />
          <Para>{message.why}</Para>
        </>
      )}
      {open && message.type && (alone || forChildren(message.type)) && (
        <BigButton kind="plain" onTap={() => go('pages/cases', { type: message.type })}>
          看看这样的真事
        </BigButton>
      )}
    </>
  )
}

/** What there is to look forward to. */
const NextTime = ({ ours }: { ours: Family }) => {
  const next = nextTest(ours)
  return (
    <Card>
      <Title>接下来</Title>
      {!pactOf(ours) && <Para>全家说好：谁来要钱、要密码、要验证码，先给家里人打个电话。可以写成一份家庭公约。</Para>}
      {next && <Para>{day(next.due)}以后，大人自己答六条新的，看看还记不记得。</Para>}
      <Meta>没测过的不算输，晚几天也行。</Meta>
    </Card>
  )
}
