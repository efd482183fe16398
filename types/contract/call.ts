import * as z from 'zod/mini'
import type { Role } from '../entities/person'
import { lazily } from '../lazily'

/** `anyone` includes people who never signed in; otherwise one of the roles, held in some region. */
export type Who = 'anyone' | readonly Role[]

/** `input` and `output` make their schemas: a function that starts makes those of the call it was started for, not of all its calls. */
export interface CallSpec {
  role: Who
  /** It looks itself, text by text, at the code they are written in. */
  anyCode?: true
  input: () => z.ZodMiniType
  output: () => z.ZodMiniType
}

export const Page = lazily(() => z._default(z.int().check(z.minimum(0), z.maximum(500)), 0))

/** Where a page ended, in the values of what the list is in order of: the next goes on behind it. */
export const End = lazily(() =>
  z.array(z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()])).check(z.minLength(1), z.maxLength(2)),
)
export type End = z.infer<ReturnType<typeof End>>

export const nothing = lazily(() => z.object({}))

/** The calls of one domain. */
export type Calls<D extends string> = Record<`${D}.${string}`, CallSpec>
