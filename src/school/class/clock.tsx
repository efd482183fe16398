import { useState } from 'react'
import type { Cut } from '@/lib/lesson'
import { useInterval } from '@/lib/use-interval'
import { Text } from '@/ui/elements'
import css from './class.module.scss'

const minutes: Record<Cut, number> = { one: 1, five: 5, ten: 10, thirty: 30 }

/** How much of the class is left, in small letters for the teacher. */
export const Clock = ({ begun, cut }: { begun: number; cut: Cut }) => {
  const [now, setNow] = useState(Date.now)
  useInterval(10, () => setNow(Date.now()))
  const left = Math.ceil(minutes[cut] - (now - begun) / 60_000)
  return <Text className={css.small}>{left > 0 ? `还有 ${Math.min(left, minutes[cut])} 分钟` : '时间到了'}</Text>
}
