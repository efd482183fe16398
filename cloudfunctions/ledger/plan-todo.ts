import { ledgerKeepers } from '../../types/contract/ledger'
import { placesOf } from '../_domain/place'
import { nothingWaits, perKind, type TodoSource } from '../_domain/todo'
import { dateOfDay, dayOf, dayOfDate, startOf } from '../_kit/day'
import { anyWithin, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

/** It is seen a week before its day. */
const ahead = 7

/** What is due by the plans, for whoever has the duty that answers for it. */
export const plansDue: TodoSource = async (user, now) => {
  const mine = [...new Set(regionsOf(user, ledgerKeepers))]
  if (mine.length === 0) return nothingWaits
  const until = dateOfDay(dayOf(now) + ahead)
  const found = await store.list('plans', { at: _.in(mine), waits: _.lte(until) }, { sort: [['waits', 'asc']], limit: 200 })
  const own = found.filter(({ who, at }) => regionsOf(user, [who.role]).some((region) => at.includes(region)))
  const shown = own.slice(0, perKind)
  const placeOf = await placesOf(shown.map(({ who }) => who.region))
  const today = dateOfDay(dayOf(now))
  return {
    todos: shown.map(({ _id, region, who, what, due }) => ({
      kind: 'planDue' as const,
      // where it can be opened: in its plan, or in one's own when the plan is of a place above
      id: `${anyWithin([region], mine) ? region : who.region} ${due.slice(0, 4)} ${_id}`,
      what: `${what}，${placeOf(who.region)}`,
      note: due < today ? `${inWords(due)}就该办了` : `${inWords(due)}前办`,
      at: Math.min(now, startOf(dayOfDate(due) - ahead)),
    })),
    count: own.length,
  }
}

const inWords = (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`
