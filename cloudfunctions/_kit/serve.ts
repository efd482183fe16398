import type { Implementation } from './define'
import { hasCaller } from './user'
import { isSigned } from './wake'

type AnyCall = Implementation<never>
type Event = { call?: unknown; input?: unknown; wake?: unknown } | null

/** A cloud function's entry over a domain's calls: the event is `{ call, input }`, the answer `{ ok, … }`. */
export const serve = (calls: object) => {
  const byName = new Map<unknown, AnyCall>(Object.entries(calls as Record<string, AnyCall>))
  return async (event: Event, context: unknown) => {
    const call = byName.get(event?.call)
    return call ? call(event?.input, context) : { ok: false, code: 'notFound', message: '没有这个功能，请更新后再试' }
  }
}

/** As `serve`, for a function that a timer or another function also wakes to look for work. Whoever comes as a person is sent away. */
export const serveAndWork = (calls: object, work: (now: number) => Promise<unknown>) => {
  const answer = serve(calls)
  return async (event: Event, context: unknown) => {
    if (event?.call !== undefined) return answer(event, context)
    if (hasCaller(context) && !(await isSigned(event?.wake))) return { ok: false, code: 'forbidden', message: '您的身份不能做这件事' }
    return work(Date.now())
  }
}
