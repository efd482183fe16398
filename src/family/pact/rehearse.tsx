import { useEffect, useState } from 'react'
import type { Pact } from '@/lib/family'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Headline, Para } from '@/ui/words'

const seconds = 10

/** Each sentence aloud, ten seconds each: what was said once is done when it is needed. */
export const Rehearse = ({ pact, onDone }: { pact: Pact; onDone: () => void }) => {
  const [at, setAt] = useState<number>()
  const [done, setDone] = useState(false)
  const line = at === undefined ? undefined : pact.lines[at]
  const next = () => {
    if (at === undefined) return
    if (at + 1 < pact.lines.length) return setAt(at + 1)
    setAt(undefined)
    setDone(true)
    onDone()
  }
  if (!line)
    return (
      <>
        {done && <Notice kind="good">都练过一遍了。</Notice>}
        <BigButton
          onTap={() => {
            setDone(false)
            setAt(0)
          }}
        >
          大声练一遍
        </BigButton>
      </>
    )
  return (
    <Card kind="mark">
      <Para>{`第 ${(at ?? 0) + 1} 句，一起大声说：`}</Para>
      <Para>如果{line.when}，</Para>
      <Headline>{line.act}</Headline>
      <Clock key={at} />
      <BigButton onTap={next}>说完了</BigButton>
    </Card>
  )
}

const Clock = () => {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000)
    return () => clearInterval(timer)
  }, [])
  return <Para>{left > 0 ? `慢慢说，还有 ${left} 秒` : '说完就点下面'}</Para>
}
