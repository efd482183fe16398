import { noteLooksOnce } from '../_domain/note-look'
import { dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { endOf, type Sort, store } from '../_kit/store'
import { requireCounty } from './desk'

const size = 20
const inOrder = (order: 'asc' | 'desc'): Sort => [
  ['changedAt', order],
  ['_id', order],
]

export const list = define('feedback.list', async ({ answered, page, after }, { user, now }) => {
  const place = await requireCounty(user)
  const sort = inOrder(answered ? 'desc' : 'asc')
  const found = await store.list('feedbacks', { answered }, { sort, after, skip: page * size, limit: size + 1 })
  const feedbacks = found.slice(0, size)
  const codes = feedbacks.map(({ _id }) => _id)
  const _id = fingerprint('feedback.list', user.id, String(dayOf(now)), ...codes)
  const look = { _id, at: now, person: user.id, call: 'feedback.list', subject: 'feedback', codes }
  if (codes.length > 0) await noteLooksOnce([{ look, place }])
  return { feedbacks, more: found.length > size, ...endOf(sort, feedbacks) }
})
