import { useState } from 'react'
import { go } from '@/lib/go'
import { useOnDelivered, useWaiting } from '@/lib/outbox'
import { current, dropSession, unfinished } from '@/lib/quiz-session'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { Headline, Para } from '@/ui/words'
import { ChildName } from './child-name'
import { Past } from './past'

/** 小手牵大手: begins or goes on with a quiz, and shows the earlier ones. */
export default guarded(function Play() {
  const [begun, setBegun] = useState(unfinished)
  const past = useCall('quiz.mine', {}, { keep: 'quiz.mine' })
  const unsent = useWaiting().filter((w) => w.name === 'quiz.finish' && !w.refused)
  useOnDelivered(['quiz.finish'], past.reload)
  useOnReshow(() => {
    setBegun(unfinished())
    past.reload()
  })
  const startAfresh = () => {
    dropSession()
    go('family/quiz')
  }
  return (
    <Screen tab="play" title="一起答">
      <Card>
        <Headline>家长先猜， 孩子来讲</Headline>
        <Para>十二条消息，有真有假。大人先猜，孩子点出那一句，再一起看为什么。</Para>
        {begun && <Para>上次答到第 {Math.min(current(begun) + 1, begun.questions.length)} 题，都还留着。</Para>}
        <BigButton onTap={() => go('family/quiz')}>{begun ? '接着答' : '开始'}</BigButton>
        {begun && (
          <BigButton kind="plain" onTap={startAfresh}>
            换一套新的
          </BigButton>
        )}
      </Card>
      {unsent.map((w) => (
        <Notice key={w.id}>有一次答题留在手机里，有网时自动交上去。</Notice>
      ))}
      <ChildName />
      <Past {...past} />
    </Screen>
  )
})
