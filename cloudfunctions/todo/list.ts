import { define } from '../_kit/define'
import { sources } from './sources'

export const list = define('todo.list', async (_input, { user, now }) => {
  const staff = user.grants.length > 0
  const waiting = await Promise.all(
    Object.entries(staff ? sources : {}).map(async ([kind, source]) => ({ kind, ...(await source.waiting(user, now)) })),
  )
  return {
    todos: waiting.flatMap(({ todos }) => todos).sort((a, b) => Number(!!b.urgent) - Number(!!a.urgent) || a.at - b.at),
    counts: Object.fromEntries(waiting.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count])),
  }
})
