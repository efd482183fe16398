import { incidentFigures } from '../../figures/incidents'
import { withoutSmall } from '../../figures/kinds-of-incidents'
import { rateReaders } from '../../types/words/incident'
import { knownIncidents, largerIn, yearsBefore } from '../_domain/known-incidents'
import { CallError } from '../_kit/call-error'
import { monthOf } from '../_kit/day'
import { define } from '../_kit/define'
import { regionsOf, requireRegion } from '../_kit/region'

/** Years that can be looked at, this one first; each is compared with the one before. */
const many = 4

export const rate = define('incident.rate', async ({ region: asked, year: askedYear }, { user, now }) => {
  const mine = regionsOf(user, rateReaders)
  const thisMonth = monthOf(now)
  const thisYear = Number(thisMonth.slice(0, 4))
  // in January there is no month to look at yet
  const year = askedYear ?? (thisMonth.endsWith('-01') ? thisYear - 1 : thisYear)
  const years = Array.from({ length: many }, (_year, i) => thisYear - i)
  if (!years.includes(year)) throw new CallError('badInput', `只能看最近${many}年`)
  const places = await largerIn(mine)
  const region = asked ?? places[0]?._id
  if (!region) throw new CallError('notFound', '您负责的地方还没有旗县或者苏木镇')
  requireRegion(user, rateReaders, region)
  if (!places.some(({ _id }) => _id === region)) throw new CallError('badInput', '这里看旗县或者苏木镇的数')
  const known = await knownIncidents(region, {
    ...{ from: `${Math.min(year - 1, thisYear - 3)}-01`, counts: yearsBefore(year), thisMonth, larger: places, towns: true },
  })
  const { compared, ...figures } = incidentFigures(known, region, year)
  return {
    places,
    years,
    figures: { ...figures, ...(compared && { compared: { ...compared, kinds: withoutSmall(compared.kinds, region) } }) },
  }
})
