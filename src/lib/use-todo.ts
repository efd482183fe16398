import { useEffect, useState } from 'react'
import type { Output } from '../../types/contract'
import { cached } from './cache'
import { CallFailed, call } from './call'
import { day } from './keys'
import { useOnDelivered, useWaiting } from './outbox'
import { useOnReshow } from './use-on-reshow'
import { usePullDown } from './use-pull-down'

type Todos = Output<'todo.list'>
interface Heard {
  todos?: Todos
  failed?: CallFailed
  /** When it was asked for. */
  at: number
}

/** In memory alone: what waits for staff is nobody else's business at this computer. Screens share it. */
let latest: Heard = { at: 0 }
const listeners = new Set<() => void>()
const set = (next: Heard) => {
  latest = next
  for (const listener of listeners) listener()
}

/** Somebody else sits here now. */
export const forgetTodos = (): void => set({ at: 0 })

/** What was asked for less than this many milliseconds ago need not be asked again by the next screen. */
const fresh = 10_000

const ask = async (): Promise<void> => {
  const at = Date.now()
  set({ ...latest, at })
  try {
    set({ todos: await call('todo.list', {}), at })
  } catch (e) {
    if (!(e instanceof CallFailed)) throw e
    set({ ...(latest.todos && { todos: latest.todos }), failed: e, at: 0 })
  }
}

/** Whether the first screen last said that this person holds a role: for a resident nothing is asked. */
const isStaff = () => (cached('home.today', day)?.grants.length ?? 0) > 0

/** What waits for this member of staff, looked at anew when a screen opens or comes back and when something was delivered. */
export const useTodo = (staff = isStaff()): Heard & { reload: () => void } => {
  const [, draw] = useState(0)
  useEffect(() => {
    const changed = () => draw((n) => n + 1)
    listeners.add(changed)
    return () => void listeners.delete(changed)
  }, [])
  useEffect(() => {
    if (staff && Date.now() - latest.at > fresh) void ask()
  }, [staff])
  usePullDown(async () => {
    if (staff) await ask()
  })
  const reload = () => void (staff && ask())
  useOnReshow(reload)
  useOnDelivered(['alert.posted', 'help.done'], reload)
  return { ...(staff ? latest : { at: 0 }), reload }
}

/** How much of each kind waits, less what was marked on this phone since. */
export const useTodoCounts = (staff?: boolean): Todos['counts'] => {
  const counts = useTodo(staff).todos?.counts ?? {}
  const waiting = useWaiting().filter((w) => !w.refused)
  const posted = waiting.filter((w) => w.name === 'alert.posted' && (w.input as { posted: boolean }).posted).length
  const helped = waiting.filter((w) => w.name === 'help.done' && (w.input as { done?: boolean }).done !== false).length
  const less = (count: number | undefined, marked: number) => Math.max(0, (count ?? 0) - marked)
  return { ...counts, groups: less(counts.groups, posted), help: less(counts.help, helped) }
}

/** How many things that is. What stands in a second tray is named and never counted: it costs nothing to make. */
export const inAll = ({ helpUnproven: _help, reportUnproven: _report, ...counts }: Todos['counts']): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)
