import { placesOf } from '../_domain/place'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { openAid } from './file'
import { nextOf } from './life'

export const open = define('aid.open', async ({ id }, { user, now }) => {
  const aid = await openAid(user, id, 'aid.open', now)
  const [placeOf, colleagues] = await Promise.all([
    placesOf([aid.region]),
    store.list('people', { _id: _.in(aid.replies.map((r) => r.by)) }, { fields: { name: true } }),
  ])
  const nameOf = (by: string) => colleagues.find((p) => p._id === by)?.name ?? '司法所'
  return {
    ...aid,
    ...{ place: placeOf(aid.region), additions: aid.additions ?? [], next: nextOf(aid) },
    replies: aid.replies.map((r) => ({ ...r, by: nameOf(r.by) })),
  }
})
