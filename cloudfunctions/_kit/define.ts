import type * as z from 'zod/mini'
import type { CallName, Contract } from '../../types/contract'
import type { User } from './user'

export interface CallContext {
  user: User
  /** Milliseconds since 1970, the same for the whole call. */
  now: number
}

/** What an implementation gets: the input as the contract's schema reads it. */
type Parsed<K extends CallName> = z.output<ReturnType<Contract[K]['input']>>
/** What an implementation gives; the contract's output schema then strips whatever it does not name. */
type Given<K extends CallName> = z.input<ReturnType<Contract[K]['output']>>

/** One call's implementation, still without its guards: `serve` puts them around it. */
export interface Implementation<K extends CallName> {
  name: K
  run: (input: Parsed<K>, context: CallContext) => Promise<Given<K>>
}

/** All calls of one domain, no more and no fewer: a missing or an extra one does not compile. */
export type Domain<D extends string> = { [K in CallName as K extends `${D}.${infer Call}` ? Call : never]: Implementation<K> }

/** Implements a call of the contract: `run` may rely on the role and the input, and reads as one sentence over `store`. */
export const define = <K extends CallName>(name: K, run: Implementation<K>['run']): Implementation<K> => ({ name, run })
