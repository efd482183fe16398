import type { IncidentFigures, Span } from '../types/entities/incident-figures'
import { verdicts } from '../types/words/incident'
import { fewestYears, mostYears } from './place-years'

/** What the figures say, as sentences: the same on a page, beside a picture, read aloud and on paper. */
type Compared = NonNullable<IncidentFigures['compared']>
type Run = IncidentFigures['run']
type Funnel = NonNullable<IncidentFigures['funnel']>

const one = (x: number) => x.toFixed(1)
const two = (x: number) => x.toFixed(2)
/** 12.5%, whichever way. */
export const percentInWords = (share: number): string => `${one(Math.abs(share) * 100)}%`
/** 12.5万元, 800元, from fen. */
export const moneyInWords = (fen: number): string => {
  const yuan = fen / 100
  return yuan >= 10_000 ? `${Number((yuan / 10_000).toFixed(2))}万元` : `${Number(yuan.toFixed(2))}元`
}
/** 2026年10月 */
export const monthInWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`
/** 2026年1月到10月; months that do not follow each other one by one. */
export const monthsInWords = (months: readonly string[]): string => {
  const [first = '', last = first] = [months[0], months[months.length - 1]]
  if (months.length < 2) return first && monthInWords(first)
  const numbers = months.map((month) => Number(month.slice(5)))
  const whole = numbers.every((n, i) => i === 0 || n === (numbers[i - 1] as number) + 1)
  return whole ? `${monthInWords(first)}到${Number(last.slice(5))}月` : `${first.slice(0, 4)}年${numbers.join('、')}月`
}

export const rateInWords = ({ cases, rate, population }: Span): string =>
  rate && population
    ? `每万人 ${one(rate.mean)} 起，拿得准的范围是 ${one(rate.low)} 到 ${one(rate.high)} 起。一共 ${cases} 起，${population.people} 人。`
    : `一共 ${cases} 起。人口数还没有写，算不出每万人几起。请派出所或者管理员在“人口数”里写。`

/** What the whole is judged beside: 上年, or 前五年 whose average it is; `said`: 54, or of several years 41.2. */
export const judgedBeside = ({
  before,
  earlier,
}: Pick<Compared, 'before' | 'earlier'>): { name: string; when: string; cases: number; said: string; years: number } => {
  const years = earlier?.together ?? 0
  if (!earlier || years === 0) return { name: '上年', when: '上年同期', cases: before.cases, said: String(before.cases), years: 1 }
  const cases = earlier.years.slice(0, years).reduce((sum, one) => sum + one.cases, 0) / years
  return { ...{ cases, said: one(cases), years }, ...yearsInWords(years) }
}
/** `span`: 前五年. */
export const yearsInWords = (years: number): { span: string; name: string; when: string } => {
  const span = `前${'一二三四五六七八'[years - 1]}年`
  return { span, name: `${span}平均`, when: `${span}同期平均` }
}

export const verdictInWords = (verdict: keyof typeof verdicts, when = '上年同期'): string =>
  verdict === 'same' ? verdicts.same : `比${when}${verdict === 'fewer' ? '少' : '多'}`

/** Said before anybody looks at the count of now. */
export const seeableInWords = (compared: Compared): string => {
  const { most, least, half } = compared.seeable
  const { when, cases, said } = judgedBeside(compared)
  const fewer =
    most === undefined ? '这几个月就是一起都没有，也说不上是少了' : `这几个月要少到 ${most} 起${most > 0 ? '或者更少' : ''}，才说得上是少了`
  const often = cases > 0 ? `${halvedInWords(Math.floor(half * 100))}。` : ''
  return `${when} ${said} 起。${fewer}；要多到 ${least} 起或者更多，才说得上是多了。在这中间的，可能只是碰巧。${often}`
}
const halvedInWords = (seen: number): string => {
  if (seen < 1) return '就是案件真的减了一半，也看不出来'
  return seen < 80 ? `就算案件真的减了一半，这样比一百回，也只看得出 ${seen} 回` : `要是案件真的减了一半，这样比一百回，看得出 ${seen} 回`
}

export const comparedInWords = (compared: Compared): string => {
  const { now, before, of } = compared
  const { name, when, said, years } = judgedBeside(compared)
  const counts = `这几个月 ${now.cases} 起，${when} ${said} 起`
  if (!of) return `${counts}，${years > 1 ? '都' : '两年都'}没有，没法比。`
  return `${counts}：${verdictInWords(of.verdict, when)}。${timesInWords(compared, name)}${years > 1 ? `上年同期 ${before.cases} 起。` : ''}`
}

/** Of a hundred years in which cases halved, as many should be seen: where they are not, it is said what would help. */
const enough = 0.9

/** Which years before stand together, and what that they do not means. */
export const earlierInWords = ({ earlier, seeable }: Compared): string => {
  if (!earlier)
    return `再早几年的同样月份没有都报齐。报齐${fewestYears}年以上，可以和前几年平均比，更看得出变化；年数越多越看得出，最多算前${mostYears}年。`
  const { years, together } = earlier
  const each = years.map(({ year, cases }) => `${year}年 ${cases} 起`).join('，')
  if (together === 0)
    return `前几年同样的月份：${each}。这几年之间差得多，碰巧差不出来，不能平均成一个数。所以要比上年少，也比那几年哪一年都少，才说少了；说多了也一样。`
  const left = years.length > together ? `再早的差得多，没有算进来。` : ''
  const more =
    !left && years.length < mostYears && seeable.half < enough ? `再早的同样月份也报齐了，更看得出变化，最多算前${mostYears}年。` : ''
  return `前几年同样的月份：${each}。${yearsInWords(together).span}差得不多，碰巧也会有，平均起来比。${left}${more}`
}

/** How many times as many as `other`, and between what that surely lies. */
export const timesInWords = ({ now, before, of }: Compared, other: string): string => {
  if (!of) return ''
  const by = now.population && before.population ? '按每万人算' : ''
  const ratio = of.ratio === undefined ? by : `${by}是${other}的 ${two(of.ratio)} 倍`
  const range = of.high === undefined ? `至少 ${two(of.low)} 倍，最多多少倍说不准` : ` ${two(of.low)} 到 ${two(of.high)} 倍之间`
  const same = of.verdict === 'same'
  // several comparisons held together say less than one alone
  const held = same && (of.low > 1 || (of.high ?? 1) < 1)
  const reason = of.p === 1 ? '前几年里有过差不多的' : '几样一起比，总有碰巧的'
  const why = held ? `；可是${reason}，还说不上变了` : same ? '，一样多也在里面' : ''
  return `${ratio && `${ratio}，`}拿得准的${same ? '只' : ''}是${range}${why}。`
}

/** Each says which way, since it is read without the picture too. */
const ruleWords = {
  beyond: (way: string) => `${way}得超出了平常的范围`,
  side: (way: string) => `连着至少七个月都比平均${way}`,
  trend: (way: string) => `连着至少七个月，一个比一个${way}`,
  near: (way: string) => `三个月里至少两个，${way}得快超出平常了`,
} as const

/** How many months in a row, that one among them, are each more than the one before. */
const risingThrough = (points: Run['points'], at: number): number => {
  const rises = (i: number) => (points[i]?.cases ?? 0) > (points[i - 1]?.cases ?? Number.POSITIVE_INFINITY)
  let [from, to] = [at, at]
  while (rises(from)) from--
  while (rises(to + 1)) to++
  return to - from + 1
}

/** Of all months, or beside what is usual of the newest alone. */
export const runInWords = ({ points, fewest, limits }: Run, of: 'all' | 'newest' = 'all'): string[] => {
  if (!limits && points.length >= fewest) return ['案件太少，画不出平常的范围。']
  if (!limits) return [`报齐了的，连着的有 ${points.length} 个月。满 ${fewest} 个月才画得出平常的范围，现在还不够。`]
  const { mean } = limits
  const wayOf = (rule: keyof typeof ruleWords, at: number) =>
    (rule === 'trend' ? risingThrough(points, at) >= 7 : (points[at]?.cases ?? 0) > mean) ? '多' : '少'
  const marked = points.flatMap(({ month, cases, rules }, at) => {
    if (of === 'newest' && at < points.length - 1) return []
    const said = rules.map((rule) => ruleWords[rule](wayOf(rule, at)))
    return said.length > 0 ? [`${monthInWords(month)}，${cases} 起：${said.join('；')}。`] : []
  })
  return [
    `平常一个月 ${one(limits.mean)} 起上下，${one(limits.low)} 到 ${one(limits.high)} 起之间都算平常。`,
    ...(marked.length === 0 ? [calmInWords(points, of)] : []),
    ...marked,
  ]
}

const calmInWords = (points: Run['points'], of: 'all' | 'newest') => {
  const newest = points[points.length - 1]
  return of === 'newest' && newest
    ? `${monthInWords(newest.month)}，${newest.cases} 起，是平常的起伏。`
    : `连着 ${points.length} 个月，都是平常的起伏。`
}

const beyondWords = { more: '多得不像碰巧', fewer: '少得不像碰巧' } as const

/** In the county's own order, never by how many. */
export const funnelInWords = ({ overall, places, without }: Funnel): string[] => [
  `下面这些苏木、镇合起来，每万人 ${one(overall)} 起（没写到镇的、没写人口数的，不在里面）。人少的地方，碰巧高一点低一点都平常。`,
  ...places.map(({ name, cases, people, beyond }) => {
    const rate = one((cases / people) * 10_000)
    return `${name}：${cases} 起，${people} 人，每万人 ${rate} 起，${beyond ? beyondWords[beyond] : '看不出和别处不一样'}。`
  }),
  ...(without.length > 0 ? [`人口数还没有写的：${without.join('、')}。`] : []),
]

export const lossesInWords = ({ losses }: Pick<Span, 'losses'>): string => {
  const { months, cases, total, known, median, mean, largest, largestShare } = losses
  if (months.length === 0) return '从1月起连着报齐的月份里，写了金额的不到5起，损失不列。'
  const all = `${monthsInWords(months)}写了金额的 ${cases} 起${total === undefined ? '' : `，一共损失 ${moneyInWords(total)}`}。`
  if (median === undefined) return `${all}一起一起写了金额的不到5起，不分开说。`
  const single = known === cases ? '' : `一起一起写了金额的有 ${known} 起：`
  const middle = `${single}排在正中间的一起 ${moneyInWords(median)}${mean === undefined ? '' : `，平均 ${moneyInWords(mean)}`}。`
  if (largest === undefined) return all + middle
  const share = largestShare === undefined ? '' : `，占这 ${known} 起损失的 ${percentInWords(largestShare)}`
  const raised = mean !== undefined && mean > 1.5 * median ? '，平均数是被金额大的带高的' : ''
  return `${all}${middle}最大的一起 ${moneyInWords(largest)}${share}${raised}。`
}

/** How many were dissuaded; nothing where nobody was. */
export const stoppedInWords = (times: Span['dissuaded']['times']): string =>
  times === 0 ? '' : times === 'few' ? '劝住的不到5起' : `劝住 ${times} 起`

/** And what was saved, where it is nobody's alone. */
export const dissuadedInWords = ({ dissuaded: { times, saved } }: Pick<Span, 'dissuaded'>): string => {
  if (times === 0) return ''
  const money = saved ? `${monthsInWords(saved.months)}写了金额的 ${saved.times} 起，保住 ${moneyInWords(saved.total)}。` : ''
  return `${stoppedInWords(times)}。${money}`
}

/** Of two whole years. */
export const lossChangeInWords = ({ losses }: Compared): string =>
  losses === undefined ? '' : `损失比上年${losses < 0 ? '少' : '多'} ${percentInWords(losses)}。有一两起大额的，这个数就变样，看不出好坏。`
