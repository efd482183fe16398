import { useState } from 'react'
import { cached } from '@/lib/cache'
import { day } from '@/lib/keys'
import { sentences } from '@/lib/sentences'
import { BigButton } from '@/ui/big-button'
import { View } from '@/ui/elements'
import { ReadAloud } from '@/ui/read-aloud'
import { Meta, Para } from '@/ui/words'
import type { Turn } from './order'

/** What to talk about, and how it may be said. */
export const Example = ({ village: { alert }, news }: Pick<Turn, 'village' | 'news'>) => {
  const tip = cached('home.today', day)?.tip
  const [open, setOpen] = useState(false)
  const topic = alert?.headline ?? tip?.headline
  if (!topic) return null
  const words = talk(alert ? [alert.headline, ...alert.lines, alert.instruction] : [tip?.speech ?? topic])
  return (
    <View>
      <Meta>
        {news ? '还没说过这条：' : '说说：'}
        {topic}
      </Meta>
      <BigButton kind="plain" onTap={() => setOpen(!open)}>
        {open ? '收起' : '举个例子，怎么说'}
      </BigButton>
      {open && <Para>{words}</Para>}
      {open && <ReadAloud text={words} />}
    </View>
  )
}

/** The words of a neighbour, not of an office. */
const talk = (lines: string[]) =>
  [
    '我是村里的网格员，来看看您。',
    '最近有这么个事，跟您念叨念叨。',
    sentences(lines),
    '凡是叫您转钱、念验证码的，先别答应，跟家里孩子说一声，或者问我。拿不准打96110，钱要是转了，马上打110。',
  ].join('')
