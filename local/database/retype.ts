import { isPlain } from './codec'

/**
 * JavaScript has one kind of number, BSON four. Documents are worked on as plain numbers;
 * this gives a number back the kind it had, or the kind it was sent with.
 */
export function retype(body: string, like: (string | undefined)[]): string {
  const models = like.filter((text): text is string => text !== undefined && UNUSUAL.test(text))
  if (models.length === 0) return body
  let value: unknown = JSON.parse(body)
  for (const model of models) value = merge(value, JSON.parse(model))
  return JSON.stringify(value)
}

/** A whole number that is not an Int32 could be lost; everything else keeps its kind by itself. */
const UNUSUAL = /"\$numberLong"|"\$numberDouble"\s*:\s*"-?\d+(\.0+)?"/

type Num = { $numberInt: string } | { $numberLong: string } | { $numberDouble: string }

const isNumber = (value: unknown): value is Num =>
  isPlain(value) && ('$numberInt' in value || '$numberLong' in value || '$numberDouble' in value)

function merge(value: unknown, model: unknown): unknown {
  if (isNumber(value)) return isNumber(model) ? sameKind(value, model) : value
  if (Array.isArray(value)) return Array.isArray(model) ? value.map((item, i) => merge(item, model[i])) : value
  if (!isPlain(value) || !isPlain(model)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, merge(item, model[key])]))
}

const numeric = (value: Num) => Number(Object.values(value)[0])

function sameKind(value: Num, model: Num): Num {
  const n = numeric(value)
  if (n === numeric(model)) return model
  if ('$numberDouble' in model) return { $numberDouble: Number.isInteger(n) ? n.toFixed(1) : String(n) }
  return '$numberLong' in model && Number.isInteger(n) ? { $numberLong: String(n) } : value
}

/** What `$set` was sent, laid out as the document it sets into. */
export function setAsDocument(update: string | undefined): string | undefined {
  if (!update || !UNUSUAL.test(update)) return undefined
  const set = (JSON.parse(update) as { $set?: Record<string, unknown> }).$set ?? {}
  const out: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(set)) {
    const parts = path.split('.')
    const last = parts.pop() as string
    let at = out
    for (const part of parts) {
      at[part] ??= {}
      at = at[part] as Record<string, unknown>
    }
    at[last] = value
  }
  return JSON.stringify(out)
}
