import type { Addition, Report } from '../types/entities/report'
import { clueKinds, transferWays } from '../types/words/report'
import { sumOnPaper } from './words'

/** What of a report has a time. */
export type Timed = Pick<Report, 'seen'> & Partial<Pick<Report, 'transfers' | 'moments' | 'additions' | 'createdAt'>>

export interface Happened {
  at: number
  what: string
  /** The picture that shows it. */
  slip?: string
}

/** What its reporter did afterwards. */
export const addedWords = ({ text, answers, did }: Addition): string => {
  if (did === 'withdrew') return '自己撤回了举报'
  return `${did === 'reopened' ? '还没解决' : answers ? '回答民警' : '补充'}：${text}`
}

/** What happened when, the earliest first, whatever order it was written in. */
export const timeLine = ({ seen, transfers = [], moments = [], additions = [], createdAt }: Timed): Happened[] => {
  const all: Happened[] = [
    ...moments,
    ...transfers.flatMap(({ at, amount, through, name, slip }) =>
      at ? [{ at, what: `转出 ${sumOnPaper(amount)}（${transferWays[through]}）${name ? `，给${name}` : ''}`, ...(slip && { slip }) }] : [],
    ),
    ...seen.flatMap(({ kind, value, where, first, last }) => {
      const who = `${clueKinds[kind]} ${value}${where ? `（${where}）` : ''}`
      return [
        ...(first ? [{ at: first, what: `第一次见到：${who}` }] : []),
        ...(last && last !== first ? [{ at: last, what: `最近一次：${who}` }] : []),
      ]
    }),
    ...additions.map((one) => ({ at: one.at, what: addedWords(one) })),
    ...(createdAt ? [{ at: createdAt, what: '在村哨里交了举报' }] : []),
  ]
  return all
    .map((one, i) => ({ ...one, i }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .map(({ i: _i, ...one }) => one)
}
