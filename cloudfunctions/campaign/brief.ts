import { judgedBeside } from '../../figures/in-words'
import { yearFigures } from '../../figures/incidents'
import { fewestTold } from '../../figures/losses'
import { aYearBefore, isWhole, monthsLater, monthsOver } from '../../figures/place-years'
import { floored } from '../../figures/small-cells'
import { campaignReaders } from '../../types/contract/campaign'
import { roles } from '../../types/words/people'
import { rightBelow } from '../_domain/around'
import { campaignMonths } from '../_domain/campaign-months'
import { countyOrTown } from '../_domain/county-or-town'
import { knownIncidents, yearsBefore } from '../_domain/known-incidents'
import { placesOf } from '../_domain/place'
import type { PlaceName } from '../_domain/place-names'
import { dateOfDay, dayOf, monthOf } from '../_kit/day'
import { define } from '../_kit/define'
import { inRegions, pathTo, touchingPlaces, within } from '../_kit/region'
import { _, type Sort, store } from '../_kit/store'
import { countAtFirst } from './count-months'
import { namesOf } from './figures-of'

const day = 86_400_000
/** Cases of so many days are new. */
const fresh = 30 * day
/** Something is seen a week before its day. */
const ahead = 7
/** Up to so many new cases are counted. */
const counted = 20
/** As many as one sentence names. */
const named = 3
/** A place is quiet when the ledger has nothing of it for so many days. */
const quietDays = 30
/** As many quiet places as are named. */
const quietNamed = 12

export const brief = define('campaign.brief', async ({ region }, { user, now }) => {
  const { place, places } = await countyOrTown(user, campaignReaders, region)
  await countAtFirst(place._id, now)
  const [cases, news, notReached, quiet, late, decide] = await Promise.all([
    comparedIn(place._id, places, now),
    published(now),
    lastNotReached(place._id, now),
    place.level === 'town' ? quietIn(place._id, now) : undefined,
    lateIn(place._id, now),
    toDecide(place._id, now),
  ])
  const { better, kinds, missing } = cases
  return {
    ...{ place, places, missing, late, decide, fresh: { ...news, ...(kinds && { kinds }) } },
    ...{ ...(better && { better }), ...(notReached && { notReached }), ...(quiet && { quiet }) },
  }
})

/** As 万人发案比 has it: this year up to its last whole month; in January the year before. Counts are of the county alone, and none of one to four. */
const comparedIn = async (region: string, places: readonly PlaceName[], now: number) => {
  const thisMonth = monthOf(now)
  const year = Number(thisMonth.slice(0, 4)) - Number(thisMonth.endsWith('-01'))
  const known = await knownIncidents(region, { from: `${year - 1}-01`, counts: yearsBefore(year), thisMonth, larger: places })
  const { compared } = yearFigures(known, region, year)
  const over = monthsOver(year, thisMonth)
  const towns = known.places.filter(({ level }) => level === 'town').map(({ _id }) => _id)
  const missing = [...over.map(aYearBefore), ...over].filter((month) => !isWhole(known.marks, region, month, towns))
  const counts = (now: number, before: number) =>
    pathTo(region).length === 1 ? { counts: { now: floored(now), before: floored(before) } } : {}
  // of none in either year nothing is to be told apart
  const better = compared && {
    ...{
      verdict: compared.of?.verdict ?? ('same' as const),
      months: compared.now.months,
      ...counts(compared.now.cases, compared.before.cases),
      ...(compared.earlier?.together && { earlier: { years: compared.earlier.together, ...averageOf(region, compared) } }),
    },
  }
  const more = compared?.kinds.filter(({ verdict }) => verdict === 'more')
  const kinds = more?.map(({ type, now: these, before }) => ({ ...(type && { type }), ...counts(these, before) }))
  return { missing, better, kinds }
}

/** Of a town no count. */
const averageOf = (region: string, compared: Parameters<typeof judgedBeside>[0]) => {
  const { cases } = judgedBeside(compared)
  return pathTo(region).length === 1 && cases >= fewestTold ? { average: cases } : {}
}

const newest: Sort = [
  ['publishedAt', 'desc'],
  ['_id', 'asc'],
]

const published = async (now: number) => {
  // back from now: a walk in order reads a page of them, whatever the library has
  const before = await store.list(
    'cases',
    { publishedAt: _.lte(now) },
    { sort: newest, limit: counted + 1, fields: { title: true, publishedAt: true } },
  )
  const found = before.filter(({ publishedAt }) => publishedAt >= now - fresh)
  const cases = Math.min(found.length, counted)
  return { cases, more: found.length > counted, titles: found.slice(0, named).map(({ title }) => title) }
}

const lastNotReached = async (region: string, now: number) => {
  const months = await campaignMonths(region, monthsLater(monthOf(now), -2), monthOf(now))
  const last = months.findLast(({ meant }) => meant > 0)
  return last && namesOf(last)
}

/** By name in the county's order. */
const quietIn = async (town: string, now: number) => {
  const places = await rightBelow(town)
  const since = { order: _.gte(dateOfDay(dayOf(now) - quietDays)), out: _.neq(true) }
  const active = await store.aggregate<{ _id: string }>(
    'activities',
    { $match: { region: _.in(places.map(({ _id }) => _id)), ...since } },
    { $group: { _id: '$region' } },
  )
  const busy = new Set(active.map(({ _id }) => _id))
  const quiet = places.filter(({ _id }) => !busy.has(_id))
  const names = quiet.slice(0, quietNamed).map(({ name }) => name)
  return { days: quietDays, names, more: quiet.length - names.length }
}

/** Of meetings and plans, what somebody of the place answers for. */
const lateIn = async (region: string, now: number) => {
  const [today, soon] = [dateOfDay(dayOf(now)), dateOfDay(dayOf(now) + ahead)]
  const past = { at: region, waits: _.lt(today) }
  const near = { at: region, waits: _.gte(today).and(_.lte(soon)) }
  const [late, next] = await Promise.all([promisedOf(region, past), promisedOf(region, near)])
  return { ...late, soon: next.count, next: next.first }
}

/** How many, and those whose day is first. */
const promisedOf = async (region: string, which: { at: string; waits: unknown }) => {
  const oldest = { sort: [['waits', 'asc'] as [string, 'asc']], limit: named }
  const [measures, plans, ...counts] = await Promise.all([
    store.list('measures', which, oldest),
    store.list('plans', which, oldest),
    store.count('measures', which),
    store.count('plans', which),
  ])
  const placeOf = await placesOf(plans.map(({ who }) => who.region))
  const first = [
    ...measures.map((one) => ({ ...dayOfIt(one), who: one.who, from: 'meeting' as const, region: one.region, month: one.month })),
    ...plans.map((one) => ({
      ...{ ...dayOfIt(one), who: `${placeOf(one.who.region)} ${roles[one.who.role]}`, from: 'plan' as const },
      // what a place above planned stands among the plans of the one that answers for it
      region: within(one.region, region) ? one.region : one.who.region,
    })),
  ]
  return { count: counts[0] + counts[1], first: first.sort((a, b) => a.due.localeCompare(b.due)).slice(0, named) }
}

const dayOfIt = ({ what, due }: { what: string; due: string }) => ({ what, due })

/** What a decision waits for: an alert or a bulletin that lies there, last month's meeting. */
const toDecide = async (region: string, now: number) => {
  const month = monthsLater(monthOf(now), -1)
  const handedIn = { status: 'toApprove', region: inRegions([region]) }
  const [alerts, count, bulletins, meetings] = await Promise.all([
    touchingPlaces([region]).then((regions) => store.count('alerts', { regions, status: 'submitted' })),
    store.count('bulletins', handedIn),
    store.list('bulletins', handedIn, { sort: [['at', 'asc']], limit: named, fields: { region: true, month: true } }),
    store.list('meetings', { region, month }, { limit: 1 }),
  ])
  const placeOf = await placesOf(bulletins.map((one) => one.region))
  const first = bulletins.map((one) => ({ region: one.region, place: placeOf(one.region), month: one.month }))
  return { alerts, bulletins: { count, first }, ...(!meetings[0]?.held && { meeting: month }) }
}
