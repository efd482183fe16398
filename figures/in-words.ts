import type { IncidentFigures, Span } from '../types/entities/incident-figures'

/** What the figures say, as sentences: the same on a page, beside a picture, read aloud and on paper. */
type Compared = NonNullable<IncidentFigures['compared']>
type Run = IncidentFigures['run']
type Funnel = NonNullable<IncidentFigures['funnel']>

const one = (x: number) => x.toFixed(1)
const two = (x: number) => x.toFixed(2)
const percent = (share: number) => `${one(Math.abs(share) * 100)}%`
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
    ? `每万人 ${one(rate.mean)} 起（${one(rate.low)}–${one(rate.high)}）：一共 ${cases} 起，${population.people} 人`
    : `一共 ${cases} 起。人口数还没有写，算不出每万人几起`

/** Said before anybody looks at the count of now. */
export const seeableInWords = ({ before, seeable: { most, least, half } }: Compared): string => {
  const fewer =
    most === undefined ? '这几个月就是一起都没有，也说不上是少了' : `这几个月要少到 ${most} 起${most > 0 ? '或者更少' : ''}，才说得上是少了`
  const often = `要是案件真的减了一半，一百回里看得出 ${Math.floor(half * 100)} 回`
  return `上年同期 ${before.cases} 起。${fewer}；要多到 ${least} 起或者更多，才说得上是多了。在这中间的，可能只是碰巧。${often}。`
}

export const comparedInWords = ({ now, before, of }: Compared): string => {
  const counts = `这几个月 ${now.cases} 起，上年同期 ${before.cases} 起`
  if (!of) return `${counts}，两年都没有，没法比`
  const ratio = of.ratio === undefined ? '' : `，是上年的 ${two(of.ratio)} 倍`
  const range = `（${two(of.low)}–${of.high === undefined ? '不知道多少' : two(of.high)} 倍）`
  if (of.verdict === 'same') return `${counts}：看不出差别${ratio}${range}，一样多也在这个范围里`
  return `${counts}：比上年同期${of.verdict === 'fewer' ? '少' : '多'}${ratio}${range}`
}

const ruleWords = {
  beyond: '出了上下线',
  side: '连着七个月在一边',
  trend: '连着七个月往一个方向走',
  near: '三个月里有两个快到线了',
} as const

export const runInWords = ({ points, fewest, limits }: Run): string[] => {
  if (!limits) return [`报齐了的，连着的有 ${points.length} 个月。满 ${fewest} 个月才画得出平常的范围，现在还不够。`]
  const marked = points.filter(({ rules }) => rules.length > 0)
  return [
    `平常一个月 ${one(limits.mean)} 起上下，${one(limits.low)} 到 ${one(limits.high)} 起之间都算平常。`,
    ...(marked.length === 0 ? [`连着 ${points.length} 个月，都是平常的起伏。`] : []),
    ...marked.map(({ month, cases, rules }) => `${monthInWords(month)}，${cases} 起：${rules.map((rule) => ruleWords[rule]).join('，')}。`),
  ]
}

const beyondWords = { more: '比碰巧会有的多', fewer: '比碰巧会有的少' } as const

/** In the county's own order, never by how many. */
export const funnelInWords = ({ overall, places, without }: Funnel): string[] => [
  `全旗县每万人 ${one(overall)} 起。人少的地方，碰巧高一点低一点都平常。`,
  ...places.map(({ name, cases, people, beyond }) => {
    const rate = one((cases / people) * 10_000)
    return `${name}：${cases} 起，${people} 人，每万人 ${rate} 起，${beyond ? beyondWords[beyond] : '在碰巧的范围里'}。`
  }),
  ...(without.length > 0 ? [`人口数还没有写的：${without.join('、')}。`] : []),
]

export const lossesInWords = ({ losses: { total, known, median, mean, largest, largestShare } }: Span): string => {
  if (total === undefined) return '案件不到五起，损失不列，免得看出是谁家。'
  const all = `一共损失 ${moneyInWords(total)}`
  if (median === undefined || mean === undefined || largest === undefined)
    return `${all}。一起一起写了金额的${known > 0 ? '不到五起，不分开说' : '还没有'}。`
  const most = `最大的一起 ${moneyInWords(largest)}，占${percent(largestShare ?? 0)}`
  return `${all}。一起一起写了金额的有 ${known} 起：排在正中间的一起 ${moneyInWords(median)}，平均 ${moneyInWords(mean)}。${most}，平均数多半是被它带高的。`
}

export const lossChangeInWords = ({ losses }: Compared): string =>
  losses === undefined
    ? '上年同期没有写损失，没法比。'
    : `损失比上年同期${losses < 0 ? '少' : '多'} ${percent(losses)}。一两起大的就能让它翻个样，不说明好了还是坏了。`
