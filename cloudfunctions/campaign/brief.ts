import { incidentFigures } from '../../figures/incidents'
import { monthsLater } from '../../figures/place-years'
import { campaignReaders } from '../../types/contract/campaign'
import { roles } from '../../types/words/people'
import { campaignMonths } from '../_domain/campaign-months'
import { countyOrTown } from '../_domain/county-or-town'
import { knownIncidents } from '../_domain/known-incidents'
import { placesOf } from '../_domain/place'
import { dateOfDay, dayOf, monthOf } from '../_kit/day'
import { define } from '../_kit/define'
import { inRegions, touchingPlaces } from '../_kit/region'
import { _, store } from '../_kit/store'
import { countAtFirst } from './count-months'
import { namesOf } from './figures-of'

const day = 86_400_000
/** Cases of so many days are new. */
const fresh = 30 * day
/** A measure is seen a week before its day. */
const ahead = 7
/** Up to so many new cases are counted. */
const counted = 20
/** As many as one sentence names. */
const named = 3

export const brief = define('campaign.brief', async ({ region }, { user, now }) => {
  const { place, places } = await countyOrTown(user, campaignReaders, region)
  await countAtFirst(now)
  const [cases, news, notReached, late, decide] = await Promise.all([
    comparedIn(place._id, now),
    published(now),
    lastNotReached(place._id, now),
    lateIn(place._id, now),
    toDecide(place._id, now),
  ])
  return { place, places, ...cases.better, fresh: { kinds: cases.kinds, ...news }, ...(notReached && { notReached }), late, decide }
})

/** As 万人发案比 has it: this year up to its last whole month; in January the year before. */
const comparedIn = async (region: string, now: number) => {
  const thisMonth = monthOf(now)
  const year = Number(thisMonth.slice(0, 4)) - Number(thisMonth.endsWith('-01'))
  const { compared } = incidentFigures(await knownIncidents(region, `${year - 1}-01`, thisMonth), region, year)
  const kinds = compared?.kinds.filter(({ verdict }) => verdict === 'more') ?? []
  if (!compared?.of) return { kinds, better: {} }
  const better = { verdict: compared.of.verdict, months: compared.now.months, now: compared.now.cases, before: compared.before.cases }
  return { kinds, better: { better } }
}

const published = async (now: number) => {
  const newest = await store.list(
    'cases',
    { publishedAt: _.gte(now - fresh) },
    { sort: [['publishedAt', 'desc']], limit: counted + 1, fields: { title: true } },
  )
  const cases = Math.min(newest.length, counted)
  return { cases, more: newest.length > counted, titles: newest.slice(0, named).map(({ title }) => title) }
}

const lastNotReached = async (region: string, now: number) => {
  const months = await campaignMonths(region, monthsLater(monthOf(now), -2), monthOf(now))
  const last = months.findLast(({ meant }) => meant > 0)
  return last && namesOf(last)
}

/** Of meetings and plans, what somebody of the place answers for. */
const lateIn = async (region: string, now: number) => {
  const past = { at: region, waits: _.lt(dateOfDay(dayOf(now))) }
  const oldest = { sort: [['waits', 'asc'] as [string, 'asc']], limit: named }
  const [measures, plans, measuresLate, plansLate] = await Promise.all([
    store.list('measures', past, oldest),
    store.list('plans', past, oldest),
    store.count('measures', past),
    store.count('plans', past),
  ])
  const placeOf = await placesOf(plans.map(({ who }) => who.region))
  const first = [
    ...measures.map(({ what, who, due }) => ({ what, who, due, from: 'meeting' as const })),
    ...plans.map(({ what, who, due }) => ({ what, who: `${placeOf(who.region)} ${roles[who.role]}`, due, from: 'plan' as const })),
  ]
  return { count: measuresLate + plansLate, first: first.sort((a, b) => a.due.localeCompare(b.due)).slice(0, named) }
}

/** What a decision waits for: an alert or a bulletin that lies there, last month's meeting, measures whose day is near. */
const toDecide = async (region: string, now: number) => {
  const month = monthsLater(monthOf(now), -1)
  const [today, soon] = [dateOfDay(dayOf(now)), dateOfDay(dayOf(now) + ahead)]
  const [alerts, bulletins, meetings, measures] = await Promise.all([
    touchingPlaces([region]).then((regions) => store.count('alerts', { regions, status: 'submitted' })),
    store.count('bulletins', { status: 'toApprove', region: inRegions([region]) }),
    store.list('meetings', { region, month }, { limit: 1 }),
    store.count('measures', { region, waits: _.gte(today).and(_.lte(soon)) }),
  ])
  return { alerts, bulletins, measures, ...(!meetings[0]?.held && { meeting: month }) }
}
