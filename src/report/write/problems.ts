import type { Draft } from '@/lib/report-draft'
import { fenIn } from '@/lib/typed'
import { limits } from './limits'

/** What must be put right before a report can be handed in, by the place where it is said: a sentence each. */
export const problemsOf = (d: Draft): Record<string, string> => ({
  ...(d.paid && d.transfers.length === 0 && d.loss && wrongSum('loss', d.loss)),
  ...(d.paid && Object.assign({}, ...d.transfers.map((one) => wrongTransfer(one.id, one.amount)))),
  ...(isEmpty(d) && { what: '写一两句，或者说一段、填一笔转账、写下对方的号码，有一样就能交' }),
})

const isEmpty = ({ what, sounds, seen, paid, transfers }: Draft) =>
  !what.trim() && sounds.length === 0 && !seen.some(({ value }) => value.trim()) && !(paid && transfers.length > 0)

const wrongTransfer = (id: string, amount: string) =>
  amount.trim() ? wrongSum(id, amount) : { [id]: '写上多少元；说不清的，去掉这一笔，在上面写经过就行' }

const wrongSum = (at: string, typed: string): Record<string, string> => {
  const fen = fenIn(typed)
  if (fen === undefined) return { [at]: '没看懂这个数，写成 4800 或 1.2万 就行；说不清可以空着' }
  if (fen === 0) return { [at]: '写上多少元' }
  return fen > limits.loss * 100 ? { [at]: '这个数太大了，再看看是不是多写了几个零' } : {}
}
