import type { Calls } from '../../types/contract/call'
import type { Domain } from './define'
import { type Answer, guard } from './guard'
import { tally } from './tally'
import { noteRun } from './timer-run'
import { hasCaller } from './user'
import { isSigned } from './wake'

type Event = { call?: unknown; input?: unknown; wake?: unknown; TriggerName?: unknown } | null

/** A cloud function's entry over a domain's calls, as its file of the contract has them: the event is `{ call, input }`, the answer `{ ok, … }`. */
export const serve = <D extends string>(contract: Calls<D>, calls: Domain<D>) => {
  const implementations = Object.entries(calls) as [string, { name: `${D}.${string}`; run: Parameters<typeof guard>[2] }][]
  const byName = new Map<unknown, ReturnType<typeof guard>>(
    implementations.map(([call, { name, run }]) => [call, guard(name, contract[name], run)]),
  )
  const domain = implementations[0]?.[1].name.split('.')[0] ?? ''
  return async (event: Event, context: unknown): Promise<Answer> => {
    const call = byName.get(event?.call)
    if (!call) return { ok: false, code: 'notFound', message: '没有这个功能，请更新后再试' }
    const began = performance.now()
    const answer = await call(event?.input, context)
    await tally(domain, performance.now() - began, !answer.ok && answer.code === 'internal')
    return answer
  }
}

/** As `serve`, for a function that a timer or another function also wakes to look for work. Whoever comes as a person is sent away. */
export const serveAndWork = <D extends string>(
  contract: Calls<D>,
  calls: Domain<D>,
  work: (now: number, timer: unknown) => Promise<unknown>,
) => {
  const answer = serve(contract, calls)
  return async (event: Event, context: unknown) => {
    if (event?.call !== undefined) return answer(event, context)
    if (hasCaller(context) && !(await isSigned(event?.wake))) return { ok: false, code: 'forbidden', message: '您的身份不能做这件事' }
    return noteRun(event?.TriggerName, () => work(Date.now(), event?.TriggerName))
  }
}
