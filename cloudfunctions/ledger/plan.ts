import { planProposals } from '../../content/plan'
import { ledgerEditors, ledgerReaders } from '../../types/contract/ledger'
import type { Plan } from '../../types/entities/plan'
import type { Region } from '../../types/entities/region'
import { around } from '../_domain/around'
import { placesOf } from '../_domain/place'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { anyWithin, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { maySettle } from './plan-may'

/** By its days: done, dropped and open ones beside one another. */
export const plan = define('ledger.plan', async ({ region, year }, { user, now }) => {
  const where = await around(user, ledgerReaders, region)
  const { _id, level } = where.place
  const due = _.gte(`${year}-01-01`).and(_.lte(`${year}-12-31`))
  const own = await store.list('plans', { region: _id, due }, { sort: [['due', 'asc']] })
  const plans = [...own, ...(await givenTo(_id, due))].sort((a, b) => a.due.localeCompare(b.due))
  const placeOf = await placesOf(plans.map(({ who }) => who.region))
  const mayChange = anyWithin([_id], regionsOf(user, ledgerEditors))
  return {
    ...{ ...where, mayChange },
    plans: plans.map((one) => ({ ...one, role: one.who.role, place: placeOf(one.who.region), maySettle: maySettle(user, one) })),
    proposals: mayChange ? proposalsFor(level, year, own, dateOfDay(dayOf(now))) : [],
  }
})

/** What a place above planned and this one answers for. */
const givenTo = async (region: string, due: object): Promise<Plan[]> => {
  const given = await store.list('plans', { at: region, due })
  return given.filter((one) => one.who.region === region && one.region !== region)
}

/** What is past is not proposed any more. */
const proposalsFor = (level: Region['level'], year: number, plans: Plan[], today: string) => {
  const kind = level === 'village' || level === 'school' ? level : 'above'
  const taken = new Set(plans.map(({ from }) => from))
  return planProposals
    .filter((one) => one.for === kind && !taken.has(one._id))
    .map(({ _id, what, by, theme, role }) => ({ from: _id, what, due: `${year}-${by}`, role, ...(theme && { theme }) }))
    .filter(({ due }) => due >= today)
}
