import { correctionInWords } from '../../figures/correction'
import { doneInWords, named } from '../../figures/done-in-words'
import { monthInWords } from '../../figures/in-words'
import { type MonthFigures, monthFigures } from '../../figures/incident-month'
import type { Known } from '../../figures/incidents'
import { casesInWords } from '../../figures/month-in-words'
import type { Paragraph } from '../../figures/paragraph'
import { monthsLater } from '../../figures/place-years'
import type { Bulletin, Frozen, Most } from '../../types/entities/bulletin'
import type { CampaignMonth } from '../../types/entities/campaign-month'
import type { Case } from '../../types/entities/case'
import type { Measure } from '../../types/entities/meeting'
import type { Region } from '../../types/entities/region'
import type { BulletinSection } from '../../types/words/bulletin'
import { campaignMonth } from '../_domain/campaign-months'
import { knownIncidents } from '../_domain/known-incidents'
import { monthOf } from '../_kit/day'
import { _, store } from '../_kit/store'
import { bulletinId } from './place-and-month'

export interface Computed extends Paragraph {
  section: BulletinSection
}

/** What the month says of a place by itself, in the bulletin's order; each section ends with a paragraph for whoever writes. */
export const compute = async (place: Region, month: string, now: number) => {
  const thisMonth = monthOf(now)
  const before = monthsLater(month, -1)
  const first = `${Math.min(Number(month.slice(0, 4)) - 1, Number(thisMonth.slice(0, 4)) - 3)}-01`
  const [known, counted, countedBefore, cases, measures, last] = await Promise.all([
    knownIncidents(place._id, first, thisMonth),
    campaignMonth(place._id, month),
    campaignMonth(place._id, before),
    publishedIn(month),
    store.list('measures', { region: place._id, month }, { sort: [['due', 'asc']], limit: 50 }),
    store.get('bulletins', bulletinId(place._id, before)),
  ])
  const figures = monthFigures(known, place._id, month)
  const nameOf = await namesOf([counted, countedBefore].flatMap((one) => one?.notReached.slice(0, named) ?? []))
  const correction = last?.issued ? correct(last, place, known, countedBefore, nameOf) : []
  const paragraphs: Computed[] = [
    ...(correction.length > 0 ? section('correction', correction) : []),
    ...section('cases', casesInWords(place.name, month, figures)),
    ...section('done', doneInWords(month, counted, nameOf)),
    ...section('tricks', [tricksInWords(month, cases)]),
    ...section('next', measures.length > 0 ? [measuresInWords(month, measures)] : []),
  ]
  const most = figures && mostOf(figures)
  return { paragraphs, ...(figures && { run: figures.year.run }), ...(most && { most }) }
}

/** What of the last bulletin is computed otherwise now. */
const correct = (
  { month, issued }: Bulletin,
  place: Region,
  known: Known,
  counted: CampaignMonth | null,
  nameOf: (region: string) => string,
): Paragraph[] => {
  const now = [...casesInWords(place.name, month, monthFigures(known, place._id, month)), ...doneInWords(month, counted, nameOf)]
  const checked = (issued?.paragraphs ?? []).filter(({ section }: Frozen) => section === 'cases' || section === 'done')
  return correctionInWords(month, checked, now)
}

const section = (name: BulletinSection, paragraphs: readonly Paragraph[]): Computed[] => [
  ...paragraphs.map((one) => ({ ...one, section: name })),
  { key: `own.${name}`, section: name, text: '', how: [] },
]

/** Stories that came out in a month and are still there, the first of them first. */
const publishedIn = (month: string): Promise<Case[]> => {
  const start = (of: string) => Date.parse(`${of}-01T00:00:00+08:00`)
  const within = _.gte(start(month)).and(_.lt(start(monthsLater(month, 1))))
  return store.list(
    'cases',
    { publishedAt: within },
    { sort: [['publishedAt', 'desc']], limit: 10, fields: { title: true, publishedAt: true } },
  )
}

const tricksInWords = (month: string, cases: readonly Case[]): Paragraph => ({
  key: 'stories',
  text:
    cases.length > 0
      ? `${monthInWords(month)}新上线的案例：${cases.map(({ title }) => `《${title.replace(/ /g, '，')}》`).join('')}。`
      : `${monthInWords(month)}没有新上线的案例。`,
  how: ['从案例库里来：这个月上线、现在还看得到的，新的在前，最多写十个。'],
})

const measuresInWords = (month: string, measures: readonly Measure[]): Paragraph => ({
  key: 'measures',
  text: `${monthInWords(month)}的会商定下：${measures.map(({ what, who, due }) => `${what}（${who}，${dayInWords(due)}以前）`).join('；')}。`,
  how: ['从会商里来：这个地方、这个月的会上定下的，先到日子的在前。'],
})
const dayInWords = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

const namesOf = async (regions: string[]) => {
  const there = await store.byId('regions', regions)
  return (region: string): string => there.get(region)?.name ?? '已经没有的地方'
}

/** Of fewer, chance says which is most. */
const fewest = 5
/** Which kind there was most of: of the month, or else of its year. */
const mostOf = ({ kinds, year }: MonthFigures): Most | undefined => {
  const ofYear = (year.compared?.kinds ?? []).map(({ type, now }) => ({ type, cases: now }))
  for (const [of, all] of [
    ['month', kinds],
    ['year', ofYear],
  ] as const) {
    const most = Math.max(0, ...all.map(({ type, cases = 0 }) => (type ? cases : 0)))
    const first = all.find(({ type, cases }) => type && cases === most)
    if (most >= fewest && first?.type) return { type: first.type, of }
  }
  return undefined
}
