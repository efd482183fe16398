import { child } from '@/lib/nickname'
import type { Answer, Question } from '@/lib/quiz-session'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { ReadAloud } from '@/ui/read-aloud'
import { Meta, Title } from '@/ui/words'
import { guesses } from '../../../content/words'
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
    <ReadAloud text={question.text} />
    <Meta>{child()}先别出声，等大人选好，就轮到你讲。</Meta>
  </>
)
