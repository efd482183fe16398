import type { Manuscript } from '../../types/entities/manuscript'
import { nothingWaits, perKind, type TodoSource, type Waiting } from '../_domain/todo'
import { _, isSaid, type Sort, store } from '../_kit/store'
import { hasDesk, may, mayDecideOn } from './may'

/** Looks through at most so many rows of a desk: more than that wait for nobody in particular. */
const looked = 200
const oldest = { sort: [['updatedAt', 'asc']] as Sort, limit: looked }

const waitingFor = (found: Manuscript[], todoOf: (one: Manuscript) => Waiting['todos'][number]): Waiting => ({
  todos: found.slice(0, perKind).map(todoOf),
  count: found.length,
})

export const toApprove: TodoSource = async (user) => {
  if (!hasDesk(user)) return nothingWaits
  const submitted = await store.list('manuscripts', { status: 'submitted' }, oldest)
  return waitingFor(
    submitted.filter((one) => may(user, 'approve', one)),
    ({ _id, title, updatedAt }) => ({ kind: 'manuscriptToApprove', id: _id, what: title, at: updatedAt }),
  )
}

/** One's own that a colleague gave back, with the reason. */
export const returned: TodoSource = async (user) => {
  if (!hasDesk(user)) return nothingWaits
  const back = await store.list('manuscripts', { status: 'draft', author: user.id, words: _.exists(true) }, oldest)
  return waitingFor(back, ({ _id, title, words, updatedAt }) => ({
    kind: 'manuscriptReturned',
    id: _id,
    what: title,
    ...(words && { note: words }),
    at: updatedAt,
  }))
}

/** What it rests on is gone, another county changed its wording, or its day to be read again has come. */
export const flagged: TodoSource = async (user) => {
  if (!mayDecideOn(user)) return nothingWaits
  const [gone, offered, old] = await Promise.all([
    store.list('manuscripts', { flagged: isSaid }, oldest),
    store.list('manuscripts', { 'offered.waits': true, status: _.neq('withdrawn'), flagged: _.exists(false) }, oldest),
    store.list('manuscripts', { status: 'recheck', flagged: _.exists(false), 'offered.waits': _.exists(false) }, oldest),
  ])
  return waitingFor([...gone, ...offered, ...old], ({ _id, title, flagged: why, offered: other, updatedAt }) => ({
    kind: 'flagged',
    id: _id,
    what: title,
    note: why ?? (other?.waits ? '别的旗县又出了一版' : '到了该再看一遍的日子'),
    at: updatedAt,
  }))
}
