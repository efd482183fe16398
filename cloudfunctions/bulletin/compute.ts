import { correctionInWords } from '../../figures/correction'
import { doneInWords } from '../../figures/done-in-words'
import { monthInWords } from '../../figures/in-words'
import { monthFigures } from '../../figures/incident-month'
import type { Known } from '../../figures/incidents'
import { casesInWords } from '../../figures/month-in-words'
import type { Paragraph } from '../../figures/paragraph'
import { monthsLater, mostMonths } from '../../figures/place-years'
import type { Bulletin, Frozen } from '../../types/entities/bulletin'
import type { Case } from '../../types/entities/case'
import type { Measure } from '../../types/entities/meeting'
import type { Region } from '../../types/entities/region'
import type { BulletinSection } from '../../types/words/bulletin'
import { campaignMonth } from '../_domain/campaign-months'
import { knownIncidents, yearsBefore } from '../_domain/known-incidents'
import type { PlaceName } from '../_domain/place-names'
import { monthOf } from '../_kit/day'
import { _, type Sort, store } from '../_kit/store'
import { bulletinId } from './place-and-month'

export interface Computed extends Paragraph {
  section: BulletinSection
}

/** What the month says of a place by itself, in the bulletin's order; each section ends with a paragraph for whoever writes. `places`: the county and its towns, if they were read. */
export const compute = async (place: Pick<Region, '_id' | 'name'>, month: string, now: number, places?: readonly PlaceName[]) => {
  const thisMonth = monthOf(now)
  const before = monthsLater(month, -1)
  // as far back as the bulletin before it looked, whenever this one is looked at
  const first = monthsLater(before, 1 - mostMonths)
  const [known, counted, cases, measures, last] = await Promise.all([
    knownIncidents(place._id, {
      from: first,
      counts: yearsBefore(Number(before.slice(0, 4))).concat(yearsBefore(Number(month.slice(0, 4)))),
      thisMonth,
      larger: places,
      towns: true,
    }),
    campaignMonth(place._id, month),
    publishedIn(month),
    store.list('measures', { region: place._id, month }, { sort: [['due', 'asc']], limit: 50 }),
    store.get('bulletins', bulletinId(place._id, before)),
  ])
  const figures = monthFigures(known, place._id, month)
  const correction = last?.issued ? correct(last, place, known) : []
  const paragraphs: Computed[] = [
    ...(correction.length > 0 ? section('correction', correction) : []),
    ...section('cases', casesInWords(place.name, month, figures)),
    ...section('done', doneInWords(month, counted, month >= monthsLater(thisMonth, -stillCounted))),
    ...section('tricks', tricksInWords(month, cases)),
    ...section('next', [decided(measures)]),
  ]
  return { paragraphs, ...(figures && { run: figures.year.run }), ...(figures?.most && { most: figures.most }) }
}

/** So many months back a night still counts anew. */
const stillCounted = 2

/** What of the last bulletin's cases is computed otherwise now; what was done was right on its day, however often it is counted again. */
const correct = ({ month, issued }: Bulletin, place: Pick<Region, '_id' | 'name'>, known: Known): Paragraph[] =>
  correctionInWords(
    month,
    (issued?.paragraphs ?? []).filter(({ section }: Frozen) => section === 'cases'),
    casesInWords(place.name, month, monthFigures(known, place._id, month)),
  )

const section = (name: BulletinSection, paragraphs: readonly Paragraph[]): Computed[] => [
  ...paragraphs.map((one) => ({ ...one, section: name })),
  { key: `own.${name}`, section: name, text: '', how: [] },
]

const newest: Sort = [
  ['publishedAt', 'desc'],
  ['_id', 'asc'],
]

/** Stories that came out in a month and are still there, the first of them first. */
const publishedIn = async (month: string): Promise<Case[]> => {
  const start = (of: string) => Date.parse(`${of}-01T00:00:00+08:00`)
  // back from the month's end: a walk in order reads a page of them, whatever the library has
  const before = await store.list(
    'cases',
    { publishedAt: _.lt(start(monthsLater(month, 1))) },
    { sort: newest, limit: 10, fields: { title: true, publishedAt: true, redFlags: true } },
  )
  return before.filter(({ publishedAt }) => publishedAt >= start(month))
}

const tricksInWords = (month: string, cases: readonly Case[]): Paragraph[] => {
  const from = '从案例库里来：这个月登出、现在还看得到的，新的在前，最多写十个。'
  const nameOf = ({ title }: Case) => `《${title.replace(/ /g, '，')}》`
  if (cases.length === 0) return [{ key: 'stories', text: `${monthInWords(month)}没有新登的案例。`, how: [from] }]
  const signs = cases.flatMap((one) => {
    const said = one.redFlags.filter((flag) => !tellsWho.test(flag)).slice(0, 2)
    return said.length > 0 ? [`${nameOf(one)}哪里不对劲：${said.join('；')}。`] : []
  })
  return [
    { key: 'stories', text: `${monthInWords(month)}新登的案例：${cases.map(nameOf).join('')}。`, how: [from] },
    ...(signs.length > 0
      ? [{ key: 'signs', text: signs.join('\n'), how: [from, '一个案例最多写两条，里面有数、有日子、有地方的不写。'] }]
      : []),
  ]
}
/** A number, a sum, a place. */
const tellsWho = /[\d０-９]|[一二两三四五六七八九十百千万几]元|[百千万]块|嘎查|苏木|[镇村旗县]/

/** What will be done: not what somebody said did not come about, as is said of a slip too. */
const decided = (measures: readonly Measure[]): Paragraph => {
  const still = measures.filter(({ status }) => status !== 'notDone')
  return still.length > 0 ? measuresInWords(still) : undecided
}
const measuresInWords = (measures: readonly Measure[]): Paragraph => ({
  key: 'measures',
  typed: true,
  text: measures
    .map(({ what, who, due }, i) => `${i + 1}.${what.replace(/[。；]$/, '')}（责任单位：${who}；${dayInWords(due)}前）。`)
    .join('\n'),
  how: ['从会商里来：这个地方、这个月的会上定下的，先到日子的在前。'],
})
const dayInWords = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
const undecided: Paragraph = { key: 'undecided', text: '会商还没有定下措施。', how: [], aside: true }
