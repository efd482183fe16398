import { fraudTypes } from '../types/words/fraud'
import { ageBands, amountBands } from '../types/words/incident'
import {
  comparedInWords,
  funnelInWords,
  lossChangeInWords,
  lossesInWords,
  moneyInWords,
  monthInWords,
  monthsInWords,
  rateInWords,
  runInWords,
} from './in-words'
import type { MonthFigures } from './incident-month'
import type { Paragraph } from './paragraph'
import { aYearBefore, monthsLater } from './place-years'

/** The cases of a month, as its bulletin says them. */
export const casesInWords = (place: string, month: string, figures: MonthFigures | undefined): Paragraph[] => {
  const when = monthInWords(month)
  if (!figures) return [{ key: 'notWhole', text: `${when}的发案数还没有报齐，这一期先不写。`, how: [] }]
  const entered = `从“发案登记”里来：月份是${when}、地方在${place}的，作废的和劝住的不算。`
  const paragraphs = [
    count(place, when, figures, entered),
    beside('monthBefore', figures),
    beside('yearBefore', figures),
    losses(figures, entered),
    bands(figures, entered),
    kinds(figures, entered),
    ...ofTheYear(place, figures),
  ]
  return paragraphs.filter(({ text }) => text)
}

const count = (place: string, when: string, { now: { cases, dissuaded } }: MonthFigures, entered: string): Paragraph => ({
  key: 'count',
  text: `${when}，${place}立案 ${cases} 起。${dissuaded.times > 0 ? `另外劝住 ${dissuaded.times} 起，保住 ${moneyInWords(dissuaded.saved)}。` : ''}`,
  how: [entered, '劝住的：同一个月、同一个地方，记成劝住的；金额是公安写的。'],
})

const exact = '条件精确检验，倍数拿得准的范围是克洛珀—皮尔逊区间（95%）；范围里有 1 倍，就写看不出差别。'

const beside = (key: 'monthBefore' | 'yearBefore', figures: MonthFigures): Paragraph => {
  const compared = figures[key]
  const other = monthInWords(key === 'monthBefore' ? monthsLater(figures.month, -1) : aYearBefore(figures.month))
  if (!compared) return { key, text: `${other}没有报齐，没法比。`, how: [] }
  const loss = compared.losses === undefined ? '' : lossChangeInWords(compared, 'month')
  return {
    key,
    text: `${comparedInWords(compared, 'month')}${loss}`,
    how: [
      `比的是${monthInWords(figures.month)}和${other}，两个月都报齐了。${exact}`,
      '损失的变化：这个月的总数除以那个月的总数，再减一。不到五起的月份不写损失。',
    ],
  }
}

const losses = ({ now }: MonthFigures, entered: string): Paragraph => ({
  key: 'losses',
  text: now.cases > 0 ? lossesInWords(now) : '',
  how: [entered, '排在正中间的一起是中位数，平均是总数除以起数；几起合在一行报的，只算进总数。'],
})

const bands = ({ bands: all, now }: MonthFigures, entered: string): Paragraph => ({
  key: 'bands',
  text:
    now.losses.total !== undefined && all.length > 0
      ? `一起一起写了金额的，${all.map(({ band, cases }) => `${amountBands[band]} ${cases} 起`).join('，')}。`
      : '',
  how: [entered, '到了下一段的起点，算下一段。'],
})

const kinds = ({ kinds: all }: MonthFigures, entered: string): Paragraph => {
  const nameOf = (type: (typeof all)[number]['type']) => (type ? fraudTypes[type] : '没写骗法的')
  const shown = all.flatMap(({ type, cases }) => (cases ? [`${nameOf(type)} ${cases} 起`] : []))
  const others = all.flatMap(({ type, cases }) => (cases === undefined ? [nameOf(type)] : []))
  const rest = others.length > 0 ? `${shown.length > 0 ? '另外还有' : '有'}${others.join('、')}，起数不分开写。` : ''
  return {
    key: 'kinds',
    text: all.length > 0 ? `骗法：${shown.length > 0 ? `${shown.join('，')}。` : ''}${rest}` : '',
    how: [entered, '按骗法名单的次序写，不按多少。一到四起的不写起数，有时别的也跟着不写，免得减一减就知道了。'],
  }
}

const ofTheYear = (place: string, { year }: MonthFigures): Paragraph[] => {
  const { now, compared, funnel, whole } = year
  const months = monthsInWords(now.months)
  const over = `算的是${months}，报齐了的月份。`
  const missing = year.missing.length > 0 ? `${monthsInWords(year.missing)}没有报齐，没有算。` : ''
  const all = {
    key: 'year',
    text: `${months}，${place}${now.rate ? rateInWords(now) : `一共 ${now.cases} 起。`}${compared ? comparedInWords(compared) : ''}${missing}`,
    how: [
      over,
      '案件数除以人口数，乘一万；拿得准的范围是泊松分布的精确区间（95%）。同一伙人连着骗几家的时候，真的范围还要宽。',
      ...(now.population ? [`人口：${now.population.year}年，${now.population.source}。`] : []),
      ...(compared ? [`和上年同期比：${exact}`] : []),
    ],
  }
  const towns = {
    key: 'towns',
    text: funnel ? funnelInWords(funnel).join('') : '',
    how: [over, '按旗县自己的次序写，不按高低。“不像碰巧”是所有地方一起算过的（霍尔姆校正）。'],
  }
  const ages = whole?.ages?.flatMap(({ age, cases, of: [men, women] }) =>
    age && cases !== 'hidden' && cases > 0 ? [`${ageBands[age]} ${cases} 起${bySex(men, women)}`] : [],
  )
  const old = {
    key: 'ages',
    text: ages && ages.length > 0 ? `全年按年龄：${ages.join('；')}。起数少的不写。` : '',
    how: [over, '只有过完的整年、整个旗县才这样写；一到四起的不写，有时别的也跟着不写。'],
  }
  const run = {
    key: 'run',
    text: year.run.limits ? runInWords(year.run).join('') : '',
    how: ['最近三年里报齐了的、连着的月份。中间的线是平均数，上下两条照相邻两个月平均差多少画。方块是该去看看为什么的月份，不说好了坏了。'],
  }
  return [all, run, towns, old]
}

const bySex = (men: number | 'hidden' | undefined, women: number | 'hidden' | undefined) =>
  typeof men === 'number' && typeof women === 'number' ? `（男 ${men} 起，女 ${women} 起）` : ''
