import { Binary, BSONRegExp, Decimal128, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson'
import type { Doc } from './codec'
import { EMPTY_ARRAY } from './paths'

/**
 * Values → bytes whose order is BSON's order, so that SQLite compares what MongoDB would compare.
 * Each begins with a type byte between 0x05 and 0xf0; a descending field's bytes are inverted.
 */
const TYPE = {
  min: 0x05,
  empty: 0x08,
  null: 0x0a,
  number: 0x10,
  string: 0x20,
  object: 0x30,
  array: 0x40,
  binary: 0x50,
  oid: 0x60,
  bool: 0x70,
  date: 0x80,
  timestamp: 0x90,
  regex: 0xa0,
  max: 0xf0,
} as const

export function keyOf(value: unknown, order: 1 | -1 = 1): Buffer {
  const bytes = ascending(value)
  if (order === -1) for (let i = 0; i < bytes.length; i++) bytes[i] = 255 - (bytes[i] as number)
  return bytes
}

function ascending(value: unknown): Buffer {
  if (value === undefined || value === null) return Buffer.from([TYPE.null])
  switch (typeof value) {
    case 'string':
      return text(TYPE.string, value)
    case 'number':
      return real(TYPE.number, value)
    case 'bigint':
      return real(TYPE.number, Number(value))
    case 'boolean':
      return Buffer.from([TYPE.bool, value ? 1 : 0])
    case 'symbol':
      return Buffer.from([value === EMPTY_ARRAY ? TYPE.empty : TYPE.max])
  }
  if (value instanceof Date) return real(TYPE.date, value.getTime())
  if (value instanceof ObjectId) return Buffer.concat([Buffer.from([TYPE.oid]), value.id])
  if (value instanceof Timestamp) return real(TYPE.timestamp, Number(value.toString()))
  if (value instanceof Long || value instanceof Decimal128) return real(TYPE.number, Number(value.toString()))
  if (value instanceof Binary) return text(TYPE.binary, Buffer.from(value.value()).toString('hex'))
  if (value instanceof BSONRegExp) return text(TYPE.regex, `/${value.pattern}/${value.options}`)
  if (value instanceof RegExp) return text(TYPE.regex, `/${value.source}/${value.flags}`)
  if (value instanceof MinKey) return Buffer.from([TYPE.min])
  if (value instanceof MaxKey) return Buffer.from([TYPE.max])
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([TYPE.array]), ...value.map(ascending), Buffer.from([0, 1])])
  return object(value as Doc)
}

/** Field by field, in order: the value's type, the name, the value. */
function object(value: Doc): Buffer {
  const fields = Object.entries(value).flatMap(([name, item]) => {
    const bytes = ascending(item)
    return [Buffer.from([2]), text(bytes[0] as number, name), bytes]
  })
  return Buffer.concat([Buffer.from([TYPE.object]), ...fields, Buffer.from([1])])
}

function real(type: number, value: number): Buffer {
  const bytes = Buffer.allocUnsafe(9)
  bytes[0] = type
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1) // -0 is 0
  if ((bytes[1] as number) & 0x80) for (let i = 1; i < 9; i++) bytes[i] = 255 - (bytes[i] as number)
  else bytes[1] = (bytes[1] as number) | 0x80
  if (Number.isNaN(value)) bytes.fill(0, 1) // NaN is the smallest number
  return bytes
}

function text(type: number, value: string): Buffer {
  const escaped = value.includes('\0') ? value.replaceAll('\0', '\0\u{10ffff}') : value
  const length = Buffer.byteLength(escaped)
  const bytes = Buffer.allocUnsafe(length + 3)
  bytes[0] = type
  bytes.write(escaped, 1)
  bytes[length + 1] = 0
  bytes[length + 2] = 1
  return bytes
}

/** Where the values of this value's type begin and end, for a range open on one side. */
export function typeBounds(value: unknown): { first: Buffer; last: Buffer } {
  const type = ascending(value)[0] as number
  return { first: Buffer.from([type]), last: Buffer.from([type, 0xff]) }
}
