import { define } from '../_kit/define'
import { inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

const day = 86_400_000

/** First whoever was joined to one of them, wherever theirs lies: the act still stands on those then, when this is broken off and sent again. */
export const takeBack = define('report.takeBack', async ({ id }, { user, now }) => {
  const act = { 'aside.id': id, 'aside.at': _.gt(now - day), status: 'closed' as const }
  const mine = { ...act, region: inRegions(regionsOf(user, ['police'])) }
  const undone = { status: 'received', changedAt: now, aside: _.remove(), closedAt: _.remove(), replies: _.pull({ id }) }
  const closed = (await store.list('reports', mine, { fields: { joinedTo: true } })).map(({ _id }) => _id)
  if (closed.length === 0) return { changed: 0 }
  const joined = await store.list('reports', { ...act, joinedTo: _.in(closed) }, { fields: { _id: true } })
  const told = joined.map(({ _id }) => _id).filter((code) => !closed.includes(code))
  const also = told.length > 0 ? await store.updateWhere('reports', { ...act, _id: _.in(told) }, undone) : 0
  return { changed: also + (await store.updateWhere('reports', mine, undone)) }
})
