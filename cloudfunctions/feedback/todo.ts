import { feedbackDays, feedbackKinds } from '../../types/words/feedback'
import { county } from '../_domain/county'
import { nothingWaits, perKind, type TodoSource } from '../_domain/todo'
import { anyWithin, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

const day = 86_400_000

/** What the county's administrators have not answered; urgent when its time is nearly over. */
export const waiting: TodoSource = async (user, now) => {
  const mine = regionsOf(user, ['admin'])
  const top = mine.length > 0 ? (await county())?._id : undefined
  if (!top || !anyWithin([top], mine)) return nothingWaits
  const open = { answered: false, unproven: _.neq(true) }
  const [rows, count] = await Promise.all([
    store.list('feedbacks', open, { sort: [['changedAt', 'asc']], limit: perKind, fields: { kind: true, createdAt: true } }),
    store.count('feedbacks', open),
  ])
  const late = (at: number) => at < now - (feedbackDays - 2) * day
  return {
    todos: rows.map(({ _id, kind, createdAt }) => ({
      ...{ kind: 'feedback' as const, id: _id, what: feedbackKinds[kind], at: createdAt },
      ...(late(createdAt) && { urgent: true as const }),
    })),
    count,
  }
}
