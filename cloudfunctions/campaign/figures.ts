import { monthsLater, mostMonths } from '../../figures/place-years'
import { campaignNoters, campaignReaders } from '../../types/contract/campaign'
import { countyOrTown } from '../_domain/county-or-town'
import { CallError } from '../_kit/call-error'
import { monthOf } from '../_kit/day'
import { define } from '../_kit/define'
import { anyWithin, regionsOf } from '../_kit/region'
import { countAtFirst } from './count-months'
import { figuresOf } from './figures-of'
import { notesOf } from './notes-of'

export const figures = define('campaign.figures', async (asked, { user, now }) => {
  const to = asked.to ?? monthOf(now)
  const from = asked.from ?? monthsLater(to, -2)
  if (from > to) throw new CallError('badInput', '从哪个月，不能比到哪个月晚')
  if (to > monthOf(now)) throw new CallError('badInput', '这个月还没到')
  if (from < monthsLater(monthOf(now), -mostMonths)) throw new CallError('badInput', `最早看到${mostMonths}个月以前`)
  if (from <= monthsLater(to, -mostMonths)) throw new CallError('badInput', `一次最多看${mostMonths}个月`)
  const { place, places } = await countyOrTown(user, campaignReaders, asked.region)
  await countAtFirst(place._id, now)
  const [{ figures: found }, told] = await Promise.all([figuresOf(place._id, places, from, to, now), notesOf(place._id, from, to, user)])
  return { place, places, figures: found, ...told, mayNote: anyWithin([place._id], regionsOf(user, campaignNoters)) }
})
