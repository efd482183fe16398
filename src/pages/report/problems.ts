import type { Draft } from '@/lib/report-draft'
import { fenIn } from '@/lib/typed'
import { limits } from './limits'

/** What must be put right before a report can be handed in, by field: a sentence each. */
export const problemsOf = (d: Draft): { what?: string; loss?: string } => ({
  ...(!d.what.trim() && { what: '写一两句发生了什么，民警才好查' }),
  ...(d.paid && d.loss && wrongSum(d.loss)),
})

const wrongSum = (typed: string) => {
  const fen = fenIn(typed)
  if (fen === undefined) return { loss: '没看懂这个数，写成 4800 或 1.2万 就行；说不清可以空着' }
  return fen > limits.loss * 100 && { loss: '这个数太大了，再看看是不是多写了几个零' }
}
