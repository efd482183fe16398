import { child } from '@/lib/nickname'
import type { Answer, Question } from '@/lib/quiz-session'
import { sentences } from '@/lib/sentences'
import { InMongolian } from '@/parts/in-mongolian'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { ReadAloud } from '@/ui/read-aloud'
import { Headline, Meta, Para, Tag, Title } from '@/ui/words'
import { fraudTypes } from '../../../types/words/fraud'
import { quizPart } from '../../../wording/quiz-part'
import { Message } from './message'
import { touches } from './message-parts'
import { verdict } from './verdict'

interface Props {
  question: Question
  answer: Answer
  last: boolean
  onNext: () => void
}

/** ③ Both see what it was, what gives it away, and what to ask. */
export const Reveal = ({ question, answer, last, onNext }: Props) => (
  <>
    <Card kind={question.genuine ? 'good' : 'alert'}>
      <Tag color={question.genuine ? 'grass' : 'red'}>{question.type ? fraudTypes[question.type] : '平常的消息'}</Tag>
      <Headline>{truth(question)}</Headline>
      <Para>{verdict(question, answer.guess)}</Para>
    </Card>
    <Message from={question.from} text={question.text} clues={question.clues} />
    <Meta>
      {question.genuine ? '让人放心的地方' : '露馅的地方'}：{question.clues.map((clue) => `“${clue}”`).join('')}
    </Meta>
    {answer.clue && (
      <Para>{touches(question.text, answer.clue, question.clues) ? `${child()}正好点到了。` : `${child()}点的那一句也值得想一想。`}</Para>
    )}
    <Card>
      <Title level={3}>为什么</Title>
      <Para>{question.why}</Para>
    </Card>
    <Card>
      <Title level={3}>可以这样问</Title>
      <Para>{question.ask}</Para>
    </Card>
    <ReadAloud text={spoken(question, answer)} recording={question.answer?.recording} />
    {question.answer?.mongolian && <InMongolian kind="quizItem" id={quizPart(question._id)} stay />}
    <BigButton onTap={onNext}>{last ? '看看今天答得怎样' : '下一题'}</BigButton>
  </>
)

const truth = ({ genuine }: Question) => (genuine ? '这条是真的' : '这条是骗人的')

/** What gives it away, read out to those who look on. */
const spoken = (question: Question, { guess }: Answer) =>
  sentences([truth(question), verdict(question, guess), question.why, '可以这样问', question.ask])
