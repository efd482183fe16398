import { monthsLater } from '../../figures/place-years'
import { campaignNoters } from '../../types/contract/campaign'
import { anyWithin, pathTo, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'

/** As many as fit beside a chart. */
const most = 60

/** What else happened in a place and in the county it lies in, by day: the newest, and whether there are earlier ones. */
export const notesOf = async (region: string, from: string, to: string, user: User) => {
  const span = _.gte(`${from}-01`).and(_.lt(`${monthsLater(to, 1)}-01`))
  const newest = await store.list(
    'campaignNotes',
    { region: _.in(pathTo(region)), day: span, out: _.neq(true) },
    { sort: [['day', 'desc']], limit: most + 1 },
  )
  const found = newest.slice(0, most).reverse()
  const people = await store.byId(
    'people',
    found.flatMap(({ by, past = [] }) => [by, ...past.map((before) => before.by)]),
  )
  const nameOf = (id: string) => people.get(id)?.name ?? '已不在岗的人'
  const mine = regionsOf(user, campaignNoters)
  const notes = found.map(({ past = [], ...one }) => ({
    ...{ ...one, by: nameOf(one.by), mayChange: anyWithin([one.region], mine) },
    past: past.map((before) => ({ ...before, by: nameOf(before.by) })),
  }))
  return { notes, earlier: newest.length > most }
}
