import { useEffect, useRef, useState } from 'react'
import { replace } from '@/lib/go'
import { waiting } from '@/lib/outbox'
import { dropSession, type Session } from '@/lib/quiz-session'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Failed, Loading } from '@/ui/notice'
import { Headline, Para } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { Result } from './result'

/** Hands the answers in. Without a network they stay on the phone and go later; the session's id makes twice once. */
export const Ending = ({ session }: { session: Session }) => {
  const [result, setResult] = useState<Output<'quiz.finish'>>()
  const { run, trouble } = useMutation()
  const queue = `quiz.${session.id}`
  const [kept, setKept] = useState(false)
  const handIn = async () => {
    setResult(await run('quiz.finish', { id: session.id, answers: session.answers }, { queue, onDone: dropSession }))
    if (!waiting().some((w) => w.id === queue)) return
    dropSession()
    setKept(true)
  }
  const first = useRef(handIn)
  useEffect(() => void first.current(), [])

  if (result) return <Result result={result} />
  if (kept) return <Kept />
  if (!trouble) return <Loading words="正在看今天答得怎样…" />
  return (
    <>
      <Failed message={trouble} again={() => void handIn()} />
      <BigButton
        kind="plain"
        onTap={() => {
          dropSession()
          replace('pages/play')
        }}
      >
        不交这一次了
      </BigButton>
    </>
  )
}

const Kept = () => (
  <Card kind="good">
    <Headline>答完了， 先留在手机里</Headline>
    <Para>现在连不上网。等有了网，打开村哨就会自动交上去，不用再答一遍。</Para>
    <BigButton kind="line" onTap={() => replace('pages/play')}>
      回到一起答
    </BigButton>
  </Card>
)
