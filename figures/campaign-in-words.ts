/** What was done and what came of it, as sentences: the same on a page, beside a picture, read aloud and on paper. */
import type { CampaignFigures } from '../types/entities/campaign-figures'
import type { FormSums, Sent } from '../types/entities/campaign-month'
import { evidence } from '../types/words/evidence'
import { countsOf, countUnits, forms, type LedgerCount, systemForms } from '../types/words/ledger'
import { monthInWords, monthsInWords } from './in-words'

/** Groups by evidence level, each with its words: what a picture draws side by side and a list says. */
export const levelsOf = ({ groups, posted, confirmed, reached }: Sent): [string, number][] => [
  ['要进群', groups],
  [evidence.M2, posted],
  [evidence.M3, confirmed],
  [evidence.M4, reached],
]

export const sentInWords = (sent: Sent, what: '预警' | '提示'): string[] => {
  if (sent.messages === 0) return [`没有发过${what}。`]
  const [[meant, groups], ...kinds] = levelsOf(sent) as [[string, number], ...[string, number][]]
  const each = kinds.map(([words, n]) => `${words} ${n} 次`).join('；')
  return [
    `发过${what} ${sent.messages} 条。`,
    `${meant} ${groups} 次（一条进一个群算一次）：${each}。`,
    `从群里打开 ${sent.opened} 人次，点了“我知道了”这类按钮的 ${sent.acknowledged} 人次。`,
  ]
}

const meantInWords = (month: string, meant: number) => `${monthInWords(month)}发过预警的 ${meant} 个嘎查村（社区）`
const allReachedInWords = (month: string, meant: number) => `${meantInWords(month, meant)}，都记下有群发到了。`
/** Nobody may have noted it. */
const notNoted = '没记下不等于没发。'

export const notReachedInWords = (not: CampaignFigures['notReached']): string => {
  if (!not) return '这些月没有发过预警。'
  const { month, meant, names, more } = not
  if (names.length === 0) return allReachedInWords(month, meant)
  const others = more > 0 ? `，还有 ${more} 个` : ''
  return `${meantInWords(month, meant)}里，还没有记下发到了群的：${names.join('、')}${others}。${notNoted}`
}

/** The same on a paper that leaves: how many, and none by name. */
export const notReachedOnPaper = ({ month, meant, count }: { month: string; meant: number; count: number }): string =>
  count === 0 ? allReachedInWords(month, meant) : `${meantInWords(month, meant)}里，还没有记下发到了群的有 ${count} 个。${notNoted}`

const percent = (share: number) => `${Math.round(share * 100)}%`
type Games = NonNullable<CampaignFigures['learning']>['first']
const shareInWords = (words: string, share: Games['hits']) =>
  share && `${words} ${percent(share.mean)}，拿得准的范围是 ${percent(share.low)} 到 ${percent(share.high)}（${share.families} 家）。`

const gamesInWords = (what: string, { rounds, hits, alarms }: Games): string[] => [
  `${what}：${rounds} 回。${rounds > 0 && !hits ? '不到十家，不说认出多少。' : ''}`,
  ...[shareInWords('骗人的消息认出来的', hits), shareInWords('真消息当成骗人的', alarms)].flatMap((said) => said ?? []),
]

export const learningInWords = (learning: CampaignFigures['learning']): string[] =>
  learning
    ? [...gamesInWords('第一回一起答', learning.first), ...gamesInWords('过些日子再来的小测', learning.later)]
    : ['一起答只有全旗县的数：村哨不记哪家在哪个苏木镇。']

const hoursInWords = (hours: number) => (hours <= 48 ? `${hours} 个小时` : `${Math.ceil(hours / 24)} 天`)

/** What screens and walls showed of alerts: the word of those who run them, and that of screens that play by themselves. */
export const shownInWords = ({ screens, screensThemselves = 0 }: Pick<CampaignFigures, 'screens' | 'screensThemselves'>): string[] => [
  ...(screens > 0 ? [`屏上、墙上放了 ${screens} 处（管屏幕的人说的）。`] : []),
  ...(screensThemselves > 0 ? [`屏自己放了 ${screensThemselves} 处（屏自己说的）。`] : []),
]

export const reportsInWords = ({ received, open, answered, median }: CampaignFigures['reports']): string[] => {
  if (received === 0) return ['没有收到举报。']
  const first =
    median === undefined
      ? answered > 0
        ? '答复过的不到五件，不说多久。'
        : ''
      : `排在正中间的一件，${hoursInWords(median)}以内有了第一回答复。`
  return [`收到举报 ${received} 件，答复过 ${answered} 件。${first}`, ...(open > 0 ? [`还没有一句答复的 ${open} 件。`] : [])]
}

const countsInWords = (counts: Record<string, number>, way: string): string[] => {
  const all = Object.entries(counts).map(([what, n]) => `${n} ${countUnits[what as LedgerCount]}`)
  return all.length > 0 ? [`${way}${all.join('、')}`] : []
}

const isNoted = (form: FormSums['form']) => (systemForms as readonly string[]).includes(form)
/** 讲座 3 次; where times are what is counted, 喇叭 3 笔; a screen has one a month. */
const linesInWords = ({ form, lines }: FormSums) =>
  form === 'screenItself'
    ? `${forms[form]} ${lines} 笔（屏自己说的，一块屏一个月记一笔）`
    : `${forms[form]} ${lines} ${countsOf[form].includes('times') ? '笔' : '次'}`

/** A form a line; what was estimated and what was counted are never added up. */
export const ledgerInWords = (ledger: FormSums[]): string[] =>
  ledger.length === 0
    ? ['台账里没有记。']
    : ledger.map((of) => {
        const counts = [...countsInWords(of.count, isNoted(of.form) ? '' : '数过的 '), ...countsInWords(of.estimate, '估的 ')]
        return `${linesInWords(of)}${counts.length > 0 ? `：${counts.join('，')}` : ''}。`
      })

/** The same in one sentence: how many lines of each. */
export const formsInWords = (ledger: FormSums[]): string =>
  ledger.length === 0 ? '台账里没有记。' : `台账里记了：${ledger.map(linesInWords).join('，')}。`

export const helpedInWords = (helped: CampaignFigures['helped']): string[] => {
  if (!helped) return ['求助和法律援助只有全旗县的数：一个苏木镇里人少，猜得出是谁。']
  const { people, few, aids = 0 } = helped
  const asked = aids === 'few' ? '有人来问过法律援助，不到五位。' : aids > 0 ? `来问法律援助的 ${aids} 位。` : ''
  return [peopleInWords(people, few), ...(asked ? [asked] : [])]
}
const peopleInWords = (people: number, few: boolean): string => {
  if (people === 0) return few ? '有人在预警下面求助、帮到了，一个月里不到五位。' : '没有记下帮到的求助。'
  return `在预警下面求助、帮到了的 ${people} 人次${few ? '，不到五位的月份没有算' : ''}。`
}

/** Month by month, as the picture of strips shows it. */
export const togetherInWords = (months: CampaignFigures['months']): string[] =>
  months.map(({ month, done, cases }) =>
    [
      `${monthInWords(month)}：${done ? `发出去 ${done.messages} 条` : '做了什么没有数'}`,
      ...(done ? [`${evidence.M2} ${done.posted} 次`, `${evidence.M4} ${done.reached} 次`] : []),
      ...(done ? [`台账 ${done.lines} 笔`, `举报 ${done.received} 件`] : []),
      cases === undefined ? '案件还没报齐' : `案件 ${cases} 起`,
    ].join('，'),
  )

/** Months of any years: 2025年11月到12月，2026年1月. */
export const anyMonthsInWords = (months: readonly string[]): string =>
  [...new Set(months.map((month) => month.slice(0, 4)))]
    .map((year) => monthsInWords(months.filter((month) => month.startsWith(year))))
    .join('，')

/** Months that the police have not said to be whole, and who says it. */
export const missingInWords = (months: readonly string[]): string =>
  `还没报齐、没有算的：${anyMonthsInWords(months)}。由派出所在“发案登记”里报。`

/** Said where notes are left out. */
export const earlierInWords = (shown: number): string => `记的太多，只列最近的 ${shown} 件，更早的没有列。`

interface Noted {
  day: string
  words: string
}
/** 1. 2026年9月3日，全盟冒充客服的多了 — the number is the one in the pictures. */
export const notesInWords = (notes: readonly Noted[]): string[] =>
  notes.map(({ day, words }, i) => `${i + 1}. ${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日，${words}`)
