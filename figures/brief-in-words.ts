/** A leader's first page: what each of its lines says. */
import type { CampaignFigures } from '../types/entities/campaign-figures'
import type { FraudType } from '../types/entities/fraud'
import { fraudTypes } from '../types/words/fraud'
import type { verdicts } from '../types/words/incident'
import { notReachedInWords } from './campaign-in-words'
import { monthInWords, monthsInWords, verdictInWords, yearsInWords } from './in-words'

/** Absent: of a town, where a count would tell of a household. */
type Counts = { now: number | 'few'; before: number | 'few' } | undefined
const casesInWords = (cases: number | 'few') => (cases === 'few' ? '不到5起' : ` ${cases} 起`)

interface Better {
  verdict: keyof typeof verdicts
  months: string[]
  counts?: Counts
  /** Where the years before are one baseline: how many, and of the county how many cases a year. */
  earlier?: { years: number; average?: number | undefined } | undefined
}

export const betterInWords = (better: Better | undefined): string => {
  if (!better) return '还看不出好转没有：今年和去年报齐了的月份，凑不成一样的几个月。'
  const { verdict, months, counts, earlier } = better
  const when = monthsInWords(months)
  const beside = earlier ? yearsInWords(earlier.years).when : '上年同期'
  if (!counts)
    return verdict === 'same'
      ? `还看不出好转没有：${when}和${beside}比，差得不多，碰巧也会有。`
      : `${when}，案件${verdictInWords(verdict, beside)}，不像碰巧。`
  const { now, before } = counts
  const average = earlier?.average === undefined ? '' : `，${beside} ${earlier.average.toFixed(1)} 起`
  const both = `${when}${casesInWords(now)}${average}，上年同期${casesInWords(before)}`
  if (verdict !== 'same') return `案件${verdictInWords(verdict, beside)}，不像碰巧：${both}。`
  if (earlier) return `还看不出好转没有：${both}。和${beside}比，差这么些，碰巧也会有。`
  return `还看不出好转没有：${both}${now === before && now !== 'few' ? '，一样多。' : '。差这么些，碰巧也会有。'}`
}

interface Kind {
  type?: FraudType | undefined
  counts?: Counts
}

const inBrackets = ({ now, before }: NonNullable<Counts>) => `（${casesInWords(now).trim()}，上年同期${casesInWords(before)}）`

/** Absent: there is nothing to compare. */
export const kindsInWords = (kinds: readonly Kind[] | undefined): string => {
  if (!kinds) return '哪种骗法变多了，还比不出来。'
  if (kinds.length === 0) return '和上年同期比，没有哪种骗法明显变多。'
  const more = kinds.map(({ type, counts }) => `${type ? fraudTypes[type] : '没写骗法的'}${counts ? inBrackets(counts) : ''}`)
  return `和上年同期比，变多了、不像碰巧的骗法：${more.join('、')}。`
}

interface News {
  cases: number
  more: boolean
  titles: string[]
}

export const newsInWords = ({ cases, more, titles }: News): string => {
  if (cases === 0) return '案例库三十天里没有新登的。'
  const names = `${titles.map((title) => `《${title}》`).join('')}${cases > titles.length ? '等' : ''}`
  return `案例库三十天里新登了 ${cases} 篇${more ? '还多' : ''}：${names}。`
}

export const whereNotInWords = (not: CampaignFigures['notReached']): string => (not ? notReachedInWords(not) : '最近三个月没有发过预警。')

interface Quiet {
  days: number
  names: string[]
  more: number
}

/** Absent: of a county, whose towns are looked at one by one. */
export const quietInWords = (quiet: Quiet | undefined): string => {
  if (!quiet) return '台账上哪里没动静，分苏木镇看。'
  const { days, names, more } = quiet
  if (names.length === 0) return `台账上，最近 ${days} 天处处都有活动。`
  return `台账上，最近 ${days} 天没有活动的：${names.join('、')}${more > 0 ? `，还有 ${more} 处` : ''}。没记不等于没做。`
}

const dayInWords = (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

interface Promised {
  what: string
  who: string
  due: string
}

export const oneLateInWords = ({ what, who, due }: Promised): string => `${what}（${who}，${dayInWords(due)}该办）。`
export const oneSoonInWords = ({ what, who, due }: Promised): string => `${what}（${who}，${dayInWords(due)}到日子）。`

/** How many are late; the oldest follow one by one. */
export const lateInWords = (count: number, shown: number): string => {
  if (count === 0) return '没有过了日子还没办的。'
  return `${count} 件过了日子还没办${count > shown ? `，先列最早的 ${shown} 件` : ''}：`
}

/** How many more come due; those whose day is next follow one by one. */
export const soonInWords = (soon: number, { late, shown }: { late: number; shown: number }): string =>
  `${late > 0 ? '另外' : '有'} ${soon} 件定了的事，七天里到日子${soon > shown ? `，先列最近的 ${shown} 件` : ''}：`

/** A leader approves no alert. */
export const alertsInWords = (count: number): string => `有 ${count} 条预警，等综合指挥室或者文案编辑审。`

export const bulletinInWords = ({ place, month }: { place: string; month: string }): string =>
  `${place}${monthInWords(month)}的通报，等着审。`

export const meetingInWords = (month: string): string => `${monthInWords(month)}的会商还没开。`
