import { Binary, BSONRegExp, Decimal128, EJSON, Long, ObjectId } from 'bson'
import { requestFailed } from '../errors'
import { damaged } from './damage'

/** A stored document as JavaScript sees it: plain numbers, dates, and bson's ObjectId, Binary … for the rest. */
export type Doc = Record<string, unknown>

export function isPlain(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null) return false
  const proto = Object.getPrototypeOf(value)
  return proto === Object.prototype || proto === null
}

const typed: Record<string, (value: never, whole: Doc) => unknown> = {
  $numberInt: (v: string) => Number(v),
  $numberDouble: (v: string) => Number(v),
  $numberLong: (v: string) => {
    const n = Number(v)
    return Number.isSafeInteger(n) ? n : Long.fromString(v)
  },
  $numberDecimal: (v: string) => Decimal128.fromString(v),
  $date: (v: unknown) => new Date(typeof v === 'object' ? Number((v as Doc).$numberLong) : (v as string | number)),
  $oid: (v: string) => new ObjectId(v),
  $binary: (v: { base64: string; subType: string }) => new Binary(Buffer.from(v.base64, 'base64'), Number.parseInt(v.subType, 16)),
  $regularExpression: (v: { pattern: string; options: string }) => new BSONRegExp(v.pattern, sortedFlags(v.options)),
}

const sortedFlags = (options = '') =>
  [...options]
    .filter((f) => 'imsxu'.includes(f))
    .sort()
    .join('')

function fromEjson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(fromEjson)
  const object = value as Doc
  for (const key in object) {
    if (key.charCodeAt(0) === 36) {
      const make = typed[key]
      if (make) return make(object[key] as never, object)
      if (otherTypes.has(key)) return EJSON.deserialize(object as never, { relaxed: false })
    }
    break
  }
  const out: Doc = {}
  for (const key in object) setOwn(out, key, fromEjson(object[key]))
  return out
}

const otherTypes = new Set(['$timestamp', '$minKey', '$maxKey', '$code', '$symbol', '$dbPointer', '$undefined', '$uuid'])

/** `__proto__` must stay a field like any other. */
function setOwn(target: Doc, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
  else target[key] = value
}

/** A stored body → the document that queries and updates work on. */
export function decode(body: string): Doc {
  try {
    return fromEjson(JSON.parse(body)) as Doc
  } catch (error) {
    throw error instanceof SyntaxError ? damaged('a document') : error
  }
}

/** A document → its stored body, canonical EJSON. */
export const encode = (doc: unknown): string => EJSON.stringify(doc as never, { relaxed: false })

/** Wire text of a query, update or document → values; server dates become `now`. */
export function parseWire(text: string | undefined | null, now: number): Doc {
  if (!text) return {}
  return wireValue(JSON.parse(text), now, 0) as Doc
}

/** MongoDB's limit of levels in a document. */
const LEVELS = 100

function wireValue(value: unknown, now: number, level: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (level > LEVELS) throw requestFailed(`exceeded the limit of ${LEVELS} levels of nesting`)
  if (Array.isArray(value)) return value.map((item) => wireValue(item, now, level + 1))
  const object = value as Doc
  const serverDate = object.$tcb_server_date as { offset?: unknown } | undefined
  if (serverDate) return new Date(now + Number(fromEjson(serverDate.offset) ?? 0))
  const decoded = fromEjsonShallow(object)
  if (decoded !== object) return decoded
  const out: Doc = {}
  for (const key in object) setOwn(out, key, wireValue(object[key], now, level + 1))
  return out
}

function fromEjsonShallow(object: Doc): unknown {
  for (const key in object) {
    const make = typed[key]
    if (make) return make(object[key] as never, object)
    if (otherTypes.has(key)) return fromEjson(object)
    break
  }
  return object
}

/** In a query a stored regular expression is one to match by. */
export function withRegExps(value: unknown): unknown {
  if (value instanceof BSONRegExp) return new RegExp(value.pattern, value.options.replace(/[^imsu]/g, ''))
  if (Array.isArray(value)) return value.map(withRegExps)
  if (!isPlain(value)) return value
  const out: Doc = {}
  for (const key in value) setOwn(out, key, withRegExps(value[key]))
  return out
}

/** The text under which a document's `_id` is kept; a string and a number never meet. */
export function idKey(id: unknown): string {
  if (typeof id === 'string') return `s${id}`
  if (typeof id === 'number') return `n${id}`
  if (id instanceof ObjectId) return `o${id.toHexString()}`
  return `x${encode({ id })}`
}
