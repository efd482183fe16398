import { gameWords } from '@/lib/deal-input'
import type { Message as Dealt, Guess as Taken } from '@/lib/game'
import { child } from '@/lib/nickname'
import { InMongolian } from '@/parts/in-mongolian'
import { Message } from '@/parts/message/message'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { ReadAloud } from '@/ui/read-aloud'
import { Meta, Title } from '@/ui/words'
import { guesses } from '../../../types/words/quiz'
import { quizPart } from '../../../wording/quiz-part'

interface Props {
  message: Dealt
  /** Without a child beside. */
  alone: boolean
  onGuess: (guess: Taken) => void
}

/** ① The adult guesses first; the child holds still. */
export const Guess = ({ message, alone, onGuess }: Props) => (
  <>
    <Message message={message} />
    <Title>{gameWords(alone ? 'retest' : 'five').question}</Title>
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
    <ReadAloud text={message.text} recording={message.recording} machine={message.machine} />
    {message.mongolian && <InMongolian kind="quizItem" id={quizPart(message._id, message.variant)} stay />}
    <Meta>{alone ? `大人自己答，${child()}先别出声。全答完再看对不对。` : `${child()}先别出声，等大人选好，就轮到你讲。`}</Meta>
  </>
)
