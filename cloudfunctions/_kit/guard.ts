import type * as z from 'zod/mini'
import type { ErrorCode } from '../../types/contract'
import type { CallSpec } from '../../types/contract/call'
import { lazily } from '../../types/lazily'
import { plainly } from '../../types/plain-text'
import { CallError } from './call-error'
import type { CallContext } from './define'
import { fitted } from './fit'
import { requireStandardCode } from './standard-code'
import { userOf } from './user'

export type Answer = { ok: true; data: unknown } | { ok: false; code: ErrorCode; message: string }
type Run = (input: unknown, context: CallContext) => Promise<unknown>

/**
 * Puts a call's guards around its work, in this order: who is it, may they, is the input right, run, strip the output.
 * The only identity is the platform's; whatever the input says about a person is data like any other.
 */
export const guard = (name: string, { role, anyCode, ...schemas }: CallSpec, run: Run) => {
  const input = lazily(schemas.input)
  const output = lazily(schemas.output)
  return async (raw: unknown, platform: unknown): Promise<Answer> => {
    const now = Date.now()
    try {
      const user = await userOf(platform, now)
      if (role !== 'anyone' && !user.grants.some((g) => role.includes(g.role))) throw new CallError('forbidden', '您的身份不能做这件事')
      const parsed = plainInput(input(), raw ?? {})
      if (!parsed.success) throw new CallError('badInput', `填写的内容不对：${places(parsed.error)}`)
      if (role !== 'anyone' && !anyCode) requireStandardCode(parsed.data)
      return { ok: true, data: fitted(name, output(), await run(parsed.data, { user, now })) }
    } catch (e) {
      if (e instanceof CallError) return { ok: false, code: e.code, message: e.message }
      console.error(name, e)
      return { ok: false, code: 'internal', message: '出了点问题，请过一会儿再试' }
    }
  }
}

/** The input with its texts as people see them; what is left of a text has to fit too. */
const plainInput = (schema: z.ZodMiniType, raw: unknown) => {
  const parsed = schema.safeParse(raw)
  const plain = plainly(parsed.data)
  return plain === parsed.data ? parsed : schema.safeParse(plain)
}

/** The fields that are wrong, for the log and the developer; people are helped by the form itself. */
const places = (error: z.core.$ZodError) => [...new Set(error.issues.map((i) => i.path.join('.') || '全部'))].join('、')
