import { fraudTypes } from '../types/words/fraud'
import { ageBands } from '../types/words/incident'
import {
  earlierInWords,
  judgedBeside,
  monthInWords,
  monthsInWords,
  percentInWords,
  runInWords,
  stoppedInWords,
  timesInWords,
} from './in-words'
import type { MonthFigures } from './incident-month'
import type { Paragraph } from './paragraph'
import { aYearBefore, monthsLater } from './place-years'

type Compared = NonNullable<MonthFigures['monthBefore']>

/** Of fewer cases a percentage says nothing: then the counts stand alone. */
const fewestForPercent = 20
const rateInWords = (rate: number) => `每万人 ${rate.toFixed(1)} 起`

/** The cases of a month, as its bulletin says them: nothing in them explains itself, that is behind each. */
export const casesInWords = (place: string, month: string, figures: MonthFigures | undefined): Paragraph[] => {
  const when = monthInWords(month)
  if (!figures) return [{ key: 'notWhole', text: `${when}的发案数暂未报齐。`, how: [] }]
  const entered = `从“发案登记”里来：月份是${when}、地方在${place}的，作废的和劝住的不算。`
  const paragraphs = [
    count(place, when, figures, entered),
    beside('monthBefore', figures),
    beside('yearBefore', figures),
    kinds(figures, entered),
    ...ofTheYear(place, figures),
  ]
  return paragraphs.filter(({ text }) => text)
}

const count = (place: string, when: string, { now: { cases }, dissuaded }: MonthFigures, entered: string): Paragraph => ({
  key: 'count',
  text: `${when}，${place}立案 ${cases} 起。${dissuaded === 0 ? '' : `另外${stoppedInWords(dissuaded)}。`}`,
  how: [
    entered,
    '劝住的：同一个月、同一个地方，记成劝住的；一到四起的不写起数。一个月损失多少、保住多少，这里都不写：两期一减，就知道是谁家了。',
  ],
})

const exact =
  '差这么多，碰巧也常有的，就写看不出差别。怎么定：倍数拿得准的范围（算一百回，至少九十五回在里面）里有 1 倍，就是看不出（条件精确检验，克洛珀—皮尔逊区间）。'

/** 上升 14.8%，看不出差别; without a percentage of few. */
export const changeInWords = ({ now, of, ...beside }: Pick<Compared, 'now' | 'before' | 'earlier' | 'of'>): string => {
  if (!of) return ''
  const { cases } = judgedBeside(beside)
  const more = now.cases - cases
  if (more === 0) return '，持平'
  const by = cases < fewestForPercent ? '' : `，${more > 0 ? '上升' : '下降'} ${percentInWords(more / cases)}`
  return `${by}，${of.verdict === 'same' ? '看不出差别' : '不像是碰巧'}`
}

/** 环比 and 同比: the month beside the one before it, and beside the same of the year before. */
const names = { monthBefore: '环比', yearBefore: '同比' } as const

const beside = (key: keyof typeof names, figures: MonthFigures): Paragraph => {
  const { month, [key]: compared } = figures
  const other = key === 'monthBefore' ? monthsLater(month, -1) : aYearBefore(month)
  if (!compared) return { key, text: `${monthInWords(other)}暂未报齐，${names[key]}不列。`, how: [] }
  return { key, text: besideInWords(names[key], compared), how: besideHow(month, other, compared) }
}

/** 环比：10月 31 起，9月 27 起，上升 14.8%，看不出差别。 */
export const besideInWords = (name: string, compared: Compared): string => {
  const { now, before } = compared
  return `${name}：${monthBeside(now)} ${now.cases} 起，${monthBeside(before, now)} ${before.cases} 起${changeInWords(compared)}。`
}
const monthBeside = ({ months: [month = ''] }: Compared['now'], now?: Compared['now']): string =>
  `${month.slice(0, 4) < (now?.months[0] ?? '').slice(0, 4) ? '上年' : ''}${Number(month.slice(5))}月`

const besideHow = (month: string, other: string, compared: Compared): string[] => [
  `比的是${monthInWords(month)}和${monthInWords(other)}，两个月都报齐了。${exact}`,
  ...(compared.of ? [timesInWords(compared, monthInWords(other))] : []),
  `不到 ${fewestForPercent} 起的月份，不算百分之几。按两边的天数和人口判。环比、同比、今年以来和往年同期比，三样一起判，差得更多才写不像是碰巧（霍尔姆校正）。`,
]

const kinds = ({ kinds: all }: MonthFigures, entered: string): Paragraph => {
  const nameOf = (type: (typeof all)[number]['type']) => (type ? fraudTypes[type] : '没写骗法的')
  const shown = all.flatMap(({ type, cases }) => (cases ? [`${nameOf(type)} ${cases} 起`] : []))
  const others = all.flatMap(({ type, cases }) => (cases === undefined ? [nameOf(type)] : []))
  const rest = others.length > 0 ? `${shown.length > 0 ? '另有' : '有'}${others.join('、')}，起数不列。` : ''
  return {
    key: 'kinds',
    text: all.length > 0 ? `骗法：${shown.length > 0 ? `${shown.join('，')}。` : ''}${rest}` : '',
    how: [entered, '按骗法名单的次序写，不按多少。一到四起的不写起数，有时别的也跟着不写，免得减一减就知道了。'],
  }
}

const ofTheYear = (place: string, { year }: MonthFigures): Paragraph[] => {
  const { now, compared, funnel, whole } = year
  const over = `算的是${monthsInWords(now.months)}，报齐了的月份。`
  const towns = {
    key: 'towns',
    text: funnel ? townsInWords(monthsInWords(now.months), funnel) : '',
    how: [
      over,
      '按旗县自己的次序写，不按高低。没写到镇的、没写人口数的，不在合起来的数里。人少的地方，碰巧高一点低一点都平常。',
      '“不像碰巧”是所有地方放在一起算的，差得更多才这样写（霍尔姆校正）。',
    ],
  }
  const ages = whole?.ages?.flatMap(({ age, cases, of: [men, women] }) =>
    age && cases !== 'hidden' && cases > 0 ? [`${ageBands[age]} ${cases} 起${bySex(men, women)}`] : [],
  )
  const old = {
    key: 'ages',
    text: ages && ages.length > 0 ? `全年按年龄：${ages.join('；')}。起数少的不列。` : '',
    how: [over, '只有过完的整年、整个旗县才这样写；一到四起的不写，有时别的也跟着不写。'],
  }
  const run = {
    key: 'run',
    text: year.run.limits ? runInWords(year.run, 'newest').join('') : '',
    how: ['最近三年里报齐了的、连着的月份。中间的线是平均数，上下两条照相邻两个月平均差多少画。方块是该去看看为什么的月份，不说好了坏了。'],
  }
  return [
    {
      key: 'year',
      text: yearInWords(place, year),
      how: [
        over,
        ...rateHow(now),
        ...(compared ? [exact, timesInWords(compared, judgedBeside(compared).name), earlierInWords(compared)] : []),
      ],
    },
    run,
    towns,
    old,
  ]
}

const yearInWords = (place: string, { now, compared, missing }: MonthFigures['year']): string => {
  const all = `${monthsInWords(now.months)}，${place}一共立案 ${now.cases} 起${now.rate ? `，${rateInWords(now.rate.mean)}` : ''}。`
  const left = missing.length > 0 ? `${monthsInWords(missing)}暂未报齐，没有算进去。` : ''
  if (!compared) return all + left
  const part = compared.now.months.length < now.months.length
  const those = part ? `其中${monthsInWords(compared.now.months)} ${compared.now.cases} 起，` : ''
  const { when, said, years } = judgedBeside(compared)
  const last = years > 1 ? `；上年同期 ${compared.before.cases} 起` : ''
  return `${all}和${when}比：${those}${when} ${said} 起${changeInWords(compared)}${last}。${left}`
}

const rateHow = ({ rate, population }: MonthFigures['now']): string[] =>
  rate && population
    ? [
        `每万人几起：案件数除以人口数，乘一万。拿得准的范围是 ${rate.low.toFixed(1)} 到 ${rate.high.toFixed(1)} 起，算一百回，至少九十五回真正的数在里面；同一伙人连着骗几家的时候，还要宽（泊松分布的精确区间）。`,
        `人口：${population.people} 人，${population.year}年，${population.source}。`,
      ]
    : ['人口数还没有写，算不出每万人几起。派出所或者管理员可以在“人口数”里写。']

const beyondWords = { more: '多得不像碰巧', fewer: '少得不像碰巧' } as const
/** In the county's own order, never by how many. */
const townsInWords = (months: string, { overall, places, without }: NonNullable<MonthFigures['year']['funnel']>): string => {
  const each = places.map(
    ({ name, cases, people, beyond }) =>
      `${name} ${cases} 起，${rateInWords((cases / people) * 10_000)}${beyond ? `，${beyondWords[beyond]}` : ''}`,
  )
  const usual = places.some(({ beyond }) => !beyond)
    ? places.some(({ beyond }) => beyond)
      ? '别的看不出和别处不一样。'
      : '看不出哪里和别处不一样。'
    : ''
  return `${months}，各苏木镇合起来${rateInWords(overall)}：${each.join('；')}。${usual}${without.length > 0 ? `${without.join('、')}没有人口数，不列。` : ''}`
}

const bySex = (men: number | 'hidden' | undefined, women: number | 'hidden' | undefined) =>
  typeof men === 'number' && typeof women === 'number' ? `（男 ${men} 起，女 ${women} 起）` : ''
