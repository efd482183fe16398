import { define } from '../_kit/define'
import { type Kind, sources } from './sources'

export const list = define('todo.list', async (_input, { user, now }) => {
  const staff = user.grants.length > 0
  const waiting = await Promise.all(
    Object.entries(staff ? sources : {}).map(async ([kind, source]) => ({ kind: kind as Kind, ...(await source.waiting(user, now)) })),
  )
  const more = waiting.flatMap(({ kind, more }) => (more ? kind : []))
  return {
    todos: waiting.flatMap(({ todos }) => todos).sort((a, b) => Number(!!b.urgent) - Number(!!a.urgent) || a.at - b.at),
    counts: Object.fromEntries(waiting.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count])),
    ...(more.length > 0 && { more }),
  }
})
