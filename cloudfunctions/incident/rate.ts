import { incidentFigures } from '../../figures/incidents'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { inRegions, pathTo, regionsOf, requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import { monthOf, placesIn } from './names'

const roles = ['leader', 'police', 'commandRoom', 'admin'] as const
/** Years that can be looked at, this one first; each is compared with the one before. */
const many = 4

export const rate = define('incident.rate', async ({ region: asked, year: askedYear }, { user, now }) => {
  const mine = regionsOf(user, roles)
  const thisMonth = monthOf(now)
  const thisYear = Number(thisMonth.slice(0, 4))
  // in January there is no month to look at yet
  const year = askedYear ?? (thisMonth.endsWith('-01') ? thisYear - 1 : thisYear)
  const places = (await placesIn(mine)).filter(({ level }) => level !== 'village')
  const region = asked ?? places[0]?._id
  if (!region) throw new CallError('notFound', '您负责的地方还没有旗县或者苏木镇')
  requireRegion(user, roles, region)
  if (!places.some(({ _id }) => _id === region)) throw new CallError('badInput', '这里看旗县或者苏木镇的数')
  const from = `${Math.min(year - 1, thisYear - 3)}-01`
  const known = {
    incidents: await store.all('incidents', { month: _.gte(from), region: inRegions([region]) }, { fields: counted }),
    marks: await store.all('incidentMonths', { month: _.gte(from), region: inRegions(pathTo(region).slice(0, 1)) }),
    populations: await store.all('populations', { region: inRegions([region]) }),
    places: await placesIn([region]),
    thisMonth,
  }
  return {
    places,
    years: Array.from({ length: many }, (_year, i) => thisYear - i),
    figures: incidentFigures(known, region, year),
  }
})

/** Of a case, what counts: who wrote it and what stood there before are not read. */
const counted = {
  ...{ _id: true, month: true, region: true, cases: true, type: true, sex: true, age: true, amount: true },
  ...{ dissuaded: true, struck: true },
}
