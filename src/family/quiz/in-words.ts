import type { Result } from '@/lib/game'
import type { FraudType } from '../../../types/entities/fraud'
import { fraudTypes } from '../../../types/words/fraud'

type Counted = readonly [words: string, count: number]

/** How many of each, what nobody did left out; the first also where everything else is none. */
const counted = (kind: string, all: number, [first, count]: Counted, [asking, asked]: Counted, wrong: Counted): string => {
  const others = [[asking, asked] as const, wrong].filter(([, n]) => n > 0)
  const told = count > 0 || asked < all ? [[first, count] as const, ...others] : others
  return `${kind} ${all} 条：${told.map(([words, n]) => `${words} ${n} 条`).join('，')}。`
}

/** 骗局 3 条：认出 2 条. Asking first is said as what it is, and never counted as wrong. */
export const aboutFraud = ({ all, seen, asked }: Result['fraud']): string =>
  counted('骗局', all, ['认出', seen], ['先问问', asked], ['当成真的', all - seen - asked])

export const aboutGenuine = ({ all, trusted, asked }: Result['genuine']): string =>
  counted('真消息', all, ['没冤枉', trusted], ['先问问', asked], ['冤枉了', all - trusted - asked])

/** Whether a child may be led to the kind's name and to what happened to others. */
export const forChildren = (type: FraudType): boolean => type !== 'sextortion'

/** A kind, as parent and child read it together. */
export const kindWords = (type: FraudType): string => (forChildren(type) ? fraudTypes[type] : '拿照片录像逼人给钱')
