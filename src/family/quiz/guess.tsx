import { child } from '@/lib/nickname'
import type { Answer, Question } from '@/lib/quiz-session'
import { InMongolian } from '@/parts/in-mongolian'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { ReadAloud } from '@/ui/read-aloud'
import { Meta, Title } from '@/ui/words'
import { guesses } from '../../../types/words/quiz'
import { quizPart } from '../../../wording/quiz-part'
import { Message } from './message'

/** ① The adult guesses first; the child holds still. */
export const Guess = ({ question, onGuess }: { question: Question; onGuess: (guess: Answer['guess']) => void }) => (
  <>
    <Message from={question.from} text={question.text} />
    <Title>大人先猜：这条是真的吗？</Title>
    <Row>
      <BigButton kind="line" onTap={() => onGuess('real')}>
        {guesses.real}
      </BigButton>
      <BigButton kind="line" onTap={() => onGuess('fake')}>
        {guesses.fake}
      </BigButton>
    </Row>
    <BigButton kind="line" onTap={() => onGuess('ask')}>
      {guesses.ask}
    </BigButton>
    <ReadAloud text={question.text} recording={question.recording} />
    {question.mongolian && <InMongolian kind="quizItem" id={quizPart(question._id, question.variant)} stay />}
    <Meta>{child()}先别出声，等大人选好，就轮到你讲。</Meta>
  </>
)
