/** Makes an answer fit its schema when something stored does not: rows of an earlier release, or spoilt ones. */
import type * as z from 'zod/mini'
import { CallError } from './call-error'

type Schema = z.core.$ZodTypes
type Path = readonly PropertyKey[]
interface Value {
  [key: PropertyKey]: unknown
}

/**
 * Parses what a call gives. What does not fit is left out where a reader can do without it, and logged by place and id, never by content.
 * Parses again only in that case. Throws `notFound` when nothing fitting is left.
 */
export const fitted = <T extends z.ZodMiniType>(call: string, schema: T, given: unknown): z.output<T> => {
  for (let value = given; ; ) {
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    const misfits = parsed.error.issues.map(({ path, code }) => ({
      path,
      code,
      part: dispensable(schema as unknown as Schema, value, path),
    }))
    for (const { path, code } of misfits) console.error('misfit', call, path.join('.'), idAt(value, path), code)
    const parts = misfits.flatMap(({ part }) => part ?? [])
    if (parts.length === 0) throw new CallError('notFound', '这一条现在打不开，已经记下来请人修。先看看别的；急事打110，拿不准打96110')
    value = without(value, parts)
  }
}

interface Part {
  path: Path
  /** A list's element leaves the list, an optional field is absent, a nullable one null. */
  left: 'element' | 'absent' | 'null'
}

/** The innermost part around a misfit that can be left out by itself: a list's element or an optional document, never a sentence out of a text. */
const dispensable = (schema: Schema, value: unknown, path: Path): Part | undefined => {
  let found: Part | undefined
  let inner = value
  let type: Schema | undefined = schema
  for (const [depth, key] of path.entries()) {
    const around: Schema = bare(type)
    inner = (inner as Value | undefined)?.[key]
    type = below(around, key)
    if (!type) return found
    const left = around._zod.def.type === 'array' ? element(type) : field(type, inner)
    if (left) found = { path: path.slice(0, depth + 1), left }
  }
  return found
}

const element = (type: Schema): Part['left'] | undefined => (bare(type)._zod.def.type === 'string' ? undefined : 'element')

const field = ({ _zod: { def } }: Schema, value: unknown): Part['left'] | undefined => {
  if (typeof value !== 'object') return undefined
  return def.type === 'optional' ? 'absent' : def.type === 'nullable' ? 'null' : undefined
}

/** The schema within optional, nullable and default. */
const bare = (schema: Schema): Schema => ('innerType' in schema._zod.def ? bare(schema._zod.def.innerType as Schema) : schema)

const below = ({ _zod: { def } }: Schema, key: PropertyKey): Schema | undefined => {
  if (def.type === 'object') return def.shape[key as string] as Schema | undefined
  if (def.type === 'array') return def.element as Schema
  return undefined
}

/** A copy without these parts. */
const without = (value: unknown, parts: Part[]): unknown => {
  const here = new Map(parts.flatMap(({ path, left }) => (path.length === 1 ? [[String(path[0]), left] as const] : [])))
  const within = (key: string) =>
    parts.flatMap(({ path, left }) => (path.length > 1 && String(path[0]) === key ? [{ path: path.slice(1), left }] : []))
  const kept = Object.entries(value as Value).flatMap(([key, one]) => {
    const left = here.get(key)
    if (left) return left === 'null' ? [[key, null] as const] : []
    const inside = within(key)
    return [[key, inside.length > 0 ? without(one, inside) : one] as const]
  })
  return Array.isArray(value) ? kept.map(([, one]) => one) : Object.fromEntries(kept)
}

/** The id of the document nearest around a place. */
const idAt = (value: unknown, path: Path): string => {
  let id = ''
  let inner = value as Value | undefined
  for (const key of path) {
    inner = inner?.[key] as Value | undefined
    if (typeof inner?._id === 'string') id = inner._id
  }
  return id
}
