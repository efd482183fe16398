import type { Audience, Tip } from '../../types/domain'
import { CallError } from '../_kit/call-error'

const day = 86_400_000
const shanghai = 8 * 3_600_000

/**
 * The day's tip: the same all day (Asia/Shanghai) for people of the same kinds, another tomorrow.
 * Kinds a person named come first; every third day a tip for everyone. Each pool moves on by one on each day it is used, so every tip has its turn.
 * Throws `notFound` when there are no tips at all.
 */
export const chooseTip = (tips: Tip[], audiences: Audience[], now: number): { tip: Tip; because?: Audience } => {
  const today = Math.floor((now + shanghai) / day)
  const third = Math.floor(today / 3)
  const general = tips.filter((t) => t.audiences.length === 0)
  const mine = tips.filter((t) => t.audiences.some((a) => audiences.includes(a)))
  const everyone = general.length > 0 ? general : tips
  const [pool, turn] = mine.length === 0 ? [everyone, today] : today % 3 === 0 ? [everyone, third] : [mine, today - third - 1]
  const tip = pool[turn % pool.length]
  if (!tip) throw new CallError('notFound', '今天还没有提示')
  const because = pool === mine ? tip.audiences.find((a) => audiences.includes(a)) : undefined
  return because ? { tip, because } : { tip }
}
