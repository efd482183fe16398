import type { Todo } from '../../types/contract/todo'
import { nothingWaits, perKind, type TodoSource, type Waiting } from '../_domain/todo'
import { inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'

/** A line a village: who asked stands on the screen for it alone. */
const byVillage = async (user: User, tray: object, line: Pick<Todo, 'kind' | 'urgent'>): Promise<Waiting> => {
  const mine = regionsOf(user, ['gridWorker'])
  if (mine.length === 0) return nothingWaits
  const rows = await store.aggregate<{ _id: string; count: number; since: number }>(
    'helps',
    { $match: _.and({ village: inRegions(mine) }, { doneAt: _.exists(false), ...tray }) },
    { $group: { _id: '$village', count: { $sum: 1 }, since: { $min: '$at' } } },
  )
  const villages = await store.byId(
    'regions',
    rows.map((row) => row._id),
  )
  return {
    todos: rows.slice(0, perKind).map(({ _id, count, since }) => ({
      ...line,
      id: _id,
      what: villages.get(_id)?.name ?? '',
      note: `${count} 位`,
      at: since,
    })),
    count: rows.reduce((sum, row) => sum + row.count, 0),
  }
}

export const asked: TodoSource = (user) => byVillage(user, { unproven: _.neq(true) }, { kind: 'help', urgent: true })

/** The second tray: nobody is known to stand behind them. */
export const unproven: TodoSource = (user) => byVillage(user, { unproven: true }, { kind: 'helpUnproven' })
