import { useCallback, useEffect, useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { replace } from '@/lib/go'
import { keepForLater } from '@/lib/outbox'
import { dropSession, type Session } from '@/lib/quiz-session'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Failed, Loading } from '@/ui/notice'
import { Headline, Para } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { Result } from './result'

/** Hands the answers in. Without a network they stay on the phone and go later; the session's id makes twice once. */
export const Ending = ({ session }: { session: Session }) => {
  const [result, setResult] = useState<Output<'quiz.finish'>>()
  const [failed, setFailed] = useState<CallFailed>()
  const handIn = useCallback(() => {
    setFailed(undefined)
    const input = { id: session.id, answers: session.answers }
    call('quiz.finish', input).then(
      (answer) => {
        dropSession()
        setResult(answer)
      },
      (e) => {
        if (!(e instanceof CallFailed)) throw e
        if (e.code === 'offline') {
          keepForLater(`quiz.${session.id}`, 'quiz.finish', input)
          dropSession()
        }
        setFailed(e)
      },
    )
  }, [session])
  useEffect(handIn, [handIn])

  if (result) return <Result result={result} />
  if (failed?.code === 'offline') return <Kept />
  if (!failed) return <Loading words="正在看今天答得怎样…" />
  return (
    <>
      <Failed message={failed.message} again={handIn} />
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
