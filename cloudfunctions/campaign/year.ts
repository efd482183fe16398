import { kindsByMonth } from '../../figures/cases-in-span'
import { campaignReaders } from '../../types/contract/campaign'
import { countyOrTown } from '../_domain/county-or-town'
import { CallError } from '../_kit/call-error'
import { monthOf } from '../_kit/day'
import { define } from '../_kit/define'
import { countAtFirst } from './count-months'
import { figuresOf } from './figures-of'
import { notesOf } from './notes-of'

/** Years that can be looked at, this one first. */
const many = 3

export const year = define('campaign.year', async ({ region, year: asked }, { user, now }) => {
  const thisYear = Number(monthOf(now).slice(0, 4))
  const years = Array.from({ length: many }, (_year, i) => thisYear - i)
  const of = asked ?? thisYear
  if (!years.includes(of)) throw new CallError('badInput', `只能看最近${many}年`)
  const { place, places } = await countyOrTown(user, campaignReaders, region)
  await countAtFirst(place._id, now)
  const [from, to] = [`${of}-01`, of === thisYear ? monthOf(now) : `${of}-12`]
  const [{ figures, known }, told] = await Promise.all([figuresOf(place._id, places, from, to, now), notesOf(place._id, from, to, user)])
  const { whole } = figures.cases
  return {
    ...{ place, places, year: of, years, figures, ...told },
    ...(place.level === 'county' && { kinds: { months: whole, of: kindsByMonth(known, whole) } }),
  }
})
