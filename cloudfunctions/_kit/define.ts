import type * as z from 'zod/mini'
import { type Answered, type CallName, type Contract, contract } from '../../types/contract'
import { CallError } from './call-error'
import { fitted } from './fit'
import { type User, userOf } from './user'

export interface CallContext {
  user: User
  /** Milliseconds since 1970, the same for the whole call. */
  now: number
}

type Parsed<K extends CallName> = z.output<Contract[K]['input']>
/** What an implementation gives; the contract's output schema then strips whatever it does not name. */
type Given<K extends CallName> = z.input<Contract[K]['output']>
export type Implementation<K extends CallName> = (input: unknown, platform: unknown) => Promise<Answered<K>>

/** All calls of one domain, no more and no fewer: a missing or an extra one does not compile. */
export type Domain<D extends string> = { [K in CallName as K extends `${D}.${infer Call}` ? Call : never]: Implementation<K> }

/**
 * Wraps a call in its guards, in this order: who is it, may they, is the input right, run, strip the output.
 * The only identity is the platform's; whatever the input says about a person is data like any other.
 */
export const define =
  <K extends CallName>(name: K, run: (input: Parsed<K>, context: CallContext) => Promise<Given<K>>): Implementation<K> =>
  async (raw, platform) => {
    const { role, input, output } = contract[name]
    const now = Date.now()
    try {
      const user = await userOf(platform, now)
      if (role !== 'anyone' && !user.grants.some((g) => (role as readonly string[]).includes(g.role)))
        throw new CallError('forbidden', '您的身份不能做这件事')
      const parsed = input.safeParse(raw ?? {})
      if (!parsed.success) throw new CallError('badInput', `填写的内容不对：${places(parsed.error)}`)
      return { ok: true, data: fitted(name, output, await run(parsed.data as Parsed<K>, { user, now })) as z.output<Contract[K]['output']> }
    } catch (e) {
      if (e instanceof CallError) return { ok: false, code: e.code, message: e.message }
      console.error(name, e)
      return { ok: false, code: 'internal', message: '出了点问题，请过一会儿再试' }
    }
  }

/** The fields that are wrong, for the log and the developer; people are helped by the form itself. */
const places = (error: z.core.$ZodError) => [...new Set(error.issues.map((i) => i.path.join('.') || '全部'))].join('、')
