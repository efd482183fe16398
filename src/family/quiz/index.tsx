import Taro from '@tarojs/taro'
import { useState } from 'react'
import { allAnswered, current, explained, guessed, keepSession, nextQuestion, type Session, unfinished } from '@/lib/quiz-session'
import { guarded } from '@/ui/guarded'
import { Screen } from '@/ui/screen'
import { Begin } from './begin'
import { Ending } from './ending'
import { Explain } from './explain'
import { Guess } from './guess'
import { Reveal } from './reveal'

/** Twelve messages judged in turns by an adult and a child. Every tap is kept on the phone. */
export default guarded(function Quiz() {
  const [session, setSession] = useState(unfinished)
  const turn = (next: Session) => {
    keepSession(next)
    setSession(next)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const asking = session && !allAnswered(session)
  return (
    <Screen title="一起答" aside={asking ? `第 ${current(session) + 1} 题 共 ${session.questions.length} 题` : undefined}>
      {!session && <Begin onBegun={turn} />}
      {asking && <Turn session={session} onTurn={turn} />}
      {session && !asking && <Ending session={session} />}
    </Screen>
  )
})

const Turn = ({ session, onTurn }: { session: Session; onTurn: (next: Session) => void }) => {
  const question = session.questions[current(session)]
  const answer = session.answers[current(session)]
  if (!question) return null
  if (!answer) return <Guess question={question} onGuess={(guess) => onTurn(guessed(session, guess))} />
  if (session.step === 'explain')
    return <Explain question={question} guess={answer.guess} onExplained={(clue) => onTurn(explained(session, clue))} />
  return (
    <Reveal
      question={question}
      answer={answer}
      last={current(session) === session.questions.length - 1}
      onNext={() => onTurn(nextQuestion(session))}
    />
  )
}
