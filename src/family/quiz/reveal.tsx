import type { Message as Dealt, Judged } from '@/lib/game'
import { child } from '@/lib/nickname'
import { InMongolian } from '@/parts/in-mongolian'
import { Message } from '@/parts/message/message'
import { touches } from '@/parts/message/message-parts'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { ReadAloud } from '@/ui/read-aloud'
import { Headline, Meta, Para, Tag, Title } from '@/ui/words'
import { quizPart } from '../../../wording/quiz-part'
import { saidAnswer } from '../../../wording/said'
import { kindWords } from './in-words'
import { verdict } from './verdict'

interface Props {
  message: Dealt
  judged: Judged
  last: boolean
  onNext: () => void
}

/** ③ Both see what it was, what gives it away, and what to ask. */
export const Reveal = ({ message, judged, last, onNext }: Props) => (
  <>
    <Card kind={message.genuine ? 'good' : 'alert'}>
      <Tag color={message.genuine ? 'grass' : 'red'}>{message.type ? kindWords(message.type) : '平常的消息'}</Tag>
      <Headline>{truth(message)}</Headline>
      <Para>{verdict(message, judged.guess)}</Para>
    </Card>
    <Message message={message} marked />
    <Meta>
      {message.genuine ? '让人放心的地方' : '露馅的地方'}：{message.clues.map((clue) => `“${clue}”`).join('')}
    </Meta>
    {judged.clue && (
      <Para>{touches(message.text, judged.clue, message.clues) ? `${child()}正好点到了。` : `${child()}点的那一句也值得想一想。`}</Para>
    )}
    <Card>
      <Title level={3}>为什么</Title>
      <Para>{message.why}</Para>
    </Card>
    <Card>
      <Title level={3}>可以这样问</Title>
      <Para>{message.ask}</Para>
    </Card>
    <ReadAloud
      text={saidAnswer(message, [verdict(message, judged.guess)])}
      standing={saidAnswer(message)}
      recording={message.answer?.recording}
      machine={message.answer?.machine}
    />
    {message.answer?.mongolian && <InMongolian kind="quizItem" id={quizPart(message._id)} stay />}
    <BigButton onTap={onNext}>{last ? '看看今天答得怎样' : '下一条'}</BigButton>
  </>
)

const truth = ({ genuine }: Dealt) => (genuine ? '这条是真的' : '这条是骗人的')
