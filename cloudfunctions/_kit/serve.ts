import type { Implementation } from './define'

type AnyCall = Implementation<never>

/** A cloud function's entry over a domain's calls: the event is `{ call, input }`, the answer `{ ok, … }`. */
export const serve = (calls: object) => {
  const byName = new Map<unknown, AnyCall>(Object.entries(calls as Record<string, AnyCall>))
  return async (event: { call?: unknown; input?: unknown } | null, context: unknown) => {
    const call = byName.get(event?.call)
    return call ? call(event?.input, context) : { ok: false, code: 'notFound', message: '没有这个功能，请更新后再试' }
  }
}
