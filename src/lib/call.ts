import type { Answered, CallName, ErrorCode, Input, Output } from '../../types/contract'
import { send, Unreachable } from './transport'

/** Why a call failed. `offline` is the only one worth trying again unchanged; `message` is for the person. */
export class CallFailed extends Error {
  constructor(
    readonly code: ErrorCode | 'offline',
    message: string,
  ) {
    super(message)
  }
}

/** Makes a call of the contract and gives its output. Throws {@link CallFailed}. */
export const call = async <K extends CallName>(name: K, input: Input<K>): Promise<Output<K>> => {
  const [domain, one] = name.split('.') as [string, string]
  let answer: Answered<K>
  try {
    answer = (await send(domain, { call: one, input })) as Answered<K>
  } catch (e) {
    if (e instanceof Unreachable) throw new CallFailed('offline', '现在连不上网，请看看网络再试')
    throw e
  }
  if (answer?.ok) return answer.data
  throw new CallFailed(answer?.code ?? 'internal', answer?.message ?? '出了点问题，请过一会儿再试')
}
