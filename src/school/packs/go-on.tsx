import { useState } from 'react'
import { go } from '@/lib/go'
import { dropLesson, handIn, hasCounted, lessonHere } from '@/lib/lesson'
import { BigButton } from '@/ui/big-button'
import { Card, Row } from '@/ui/card'
import { Headline, Para } from '@/ui/words'
import { cuts } from '../../../types/words/pack'

/** A class that was left half way, with what was counted in it. */
export const GoOn = () => {
  const [lesson, setLesson] = useState(lessonHere)
  if (!lesson || lesson.handedIn) return null
  const end = () => {
    handIn(lesson)
    dropLesson()
    setLesson(undefined)
  }
  const counts = hasCounted(lesson)
  return (
    <Card kind="mark">
      <Headline>有一节课没上完</Headline>
      <Para>{`${lesson.pack.title}，${cuts[lesson.cut]}，停在第 ${lesson.at + 1} 页。${counts ? '数过的都还留着。' : ''}`}</Para>
      <Row>
        <BigButton onTap={() => go('school/class', { pack: lesson.pack._id, cut: lesson.cut })}>接着上</BigButton>
        <BigButton kind="line" onTap={end}>
          {counts ? '就上到这里，交上数' : '就上到这里'}
        </BigButton>
      </Row>
    </Card>
  )
}
