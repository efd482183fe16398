/** A leader's five lines: each one sentence. */
import type { CampaignFigures } from '../types/entities/campaign-figures'
import type { FraudType } from '../types/entities/fraud'
import { fraudTypes } from '../types/words/fraud'
import { verdicts } from '../types/words/incident'
import { notReachedInWords } from './campaign-in-words'
import { monthInWords, monthsInWords } from './in-words'

interface Better {
  verdict: keyof typeof verdicts
  months: string[]
  now: number
  before: number
}

export const betterInWords = (better: Better | undefined): string => {
  if (!better) return '还说不上来：今年和去年报齐了的月份，凑不成一样的几个月。'
  const { verdict, months, now, before } = better
  const counts = `${monthsInWords(months)} ${now} 起，上年同期 ${before} 起`
  return verdict === 'same' ? `说不上来：${counts}，这点差别可能只是碰巧。` : `案件${verdicts[verdict]}，不像碰巧：${counts}。`
}

interface Fresh {
  kinds: { type?: FraudType | undefined; now: number; before: number }[]
  cases: number
  more: boolean
  titles: string[]
}

export const freshInWords = ({ kinds, cases, more: others, titles }: Fresh): string => {
  const more = kinds.map(({ type, now, before }) => `${type ? fraudTypes[type] : '没写骗法的'}（${now} 起，上年同期 ${before} 起）`)
  const kind = more.length > 0 ? `比上年多得不像碰巧的骗法：${more.join('、')}。` : '没有哪一种骗法多得不像碰巧。'
  const news =
    cases > 0
      ? `三十天里新出了 ${others ? `${cases} 个以上的` : `${cases} 个`}案例：${titles.join('、')}${cases > titles.length ? '等' : ''}。`
      : '三十天里没有新出案例。'
  return kind + news
}

export const whereNotInWords = (not: CampaignFigures['notReached']): string =>
  not ? notReachedInWords(not) : '最近三个月没有发过预警，说不上哪里没走到。'

const dayInWords = (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`
interface Late {
  count: number
  first: { what: string; who: string; due: string }[]
}

export const lateInWords = ({ count, first }: Late): string => {
  if (count === 0) return '没有过了日子还没办的。'
  const some = first.map(({ what, who, due }) => `${what}（${who}，${dayInWords(due)}该办）`)
  return `${count} 件过了日子还没办：${some.join('；')}${count > first.length ? '；还有别的' : ''}。`
}

interface Decide {
  alerts: number
  bulletins: number
  meeting?: string | undefined
  measures: number
}

export const decideInWords = ({ alerts, bulletins, meeting, measures }: Decide): string => {
  const all = [
    alerts > 0 && `有 ${alerts} 条预警等着审`,
    bulletins > 0 && `有 ${bulletins} 份通报等着审`,
    meeting && `${monthInWords(meeting)}的会商还没开`,
    measures > 0 && `有 ${measures} 件措施一个星期里到日子`,
  ].filter(Boolean)
  return all.length > 0 ? `${all.join('；')}。` : '现在没有要定的事。'
}
