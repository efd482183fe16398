import { Binary, BSONRegExp, Decimal128, Long, ObjectId } from 'bson'
import { Query } from 'mingo/query'
import { requestFailed } from '../errors'
import { badOperator } from './bad-operator'
import { type Doc, isPlain, withRegExps } from './codec'
import { distanceTo, intersects, nearRange, within } from './geo'
import { matches } from './json-schema'
import { keyOf } from './key'

type Test = (doc: Doc) => boolean

/** What a path leads to: each place's value, arrays whole; `undefined` where a document lacks the field. */
type Places = unknown[]

/** A condition on one field, given all the places its path leads to. */
type Condition = (places: Places) => boolean

/** Compiles a query into a test of documents, by MongoDB's rules. `options` are mingo's, for `$expr`. */
export function compile(query: Doc, options: object): Test {
  const tests = Object.entries(query).map(([field, condition]) =>
    field.startsWith('$') ? topLevel(field, condition, options) : onField(field, condition, options),
  )
  return tests.length === 1 ? (tests[0] as Test) : (doc) => tests.every((test) => test(doc))
}

function topLevel(name: string, argument: unknown, options: object): Test {
  if (name === '$and' || name === '$or' || name === '$nor') {
    if (!Array.isArray(argument) || argument.length === 0) throw requestFailed('$and/$or/$nor must be a nonempty array')
    if (!argument.every(isPlain)) throw requestFailed('$or/$and/$nor entries need to be full objects')
    const parts = argument.map((part) => compile(part, options))
    if (name === '$and') return (doc) => parts.every((part) => part(doc))
    return name === '$or' ? (doc) => parts.some((part) => part(doc)) : (doc) => !parts.some((part) => part(doc))
  }
  if (name === '$expr') {
    const query = new Query({ $expr: withRegExps(argument) }, options)
    return (doc) => query.test(doc)
  }
  if (name === '$jsonSchema') return (doc) => matches(doc, argument as Doc)
  if (name === '$comment') return () => true
  throw badOperator(new Error(`unknown top level operator: ${name}`))
}

function onField(path: string, condition: unknown, options: object): Test {
  const test = conditionOf(condition, options)
  if (!path.includes('.')) return (doc) => test([Object.hasOwn(doc, path) ? doc[path] : undefined])
  const parts = path.split('.')
  return (doc) => {
    const places: Places = []
    walk(doc, parts, 0, places)
    return test(places)
  }
}

function walk(value: unknown, parts: string[], at: number, places: Places): void {
  if (at === parts.length) places.push(value)
  else if (Array.isArray(value)) {
    const part = parts[at] as string
    if (/^\d+$/.test(part) && Number(part) < value.length) walk(value[Number(part)], parts, at + 1, places)
    for (const item of value) if (isPlain(item)) walk(item, parts, at, places)
  } else if (isPlain(value)) {
    const part = parts[at] as string
    walk(Object.hasOwn(value, part) ? value[part] : undefined, parts, at + 1, places)
  } else places.push(undefined)
}

/** A bare value, or an object of operators. */
function conditionOf(condition: unknown, options: object): Condition {
  if (!isPlain(condition) || !Object.keys(condition).some((key) => key.startsWith('$'))) return equals(condition)
  const tests = Object.entries(condition).map(([name, argument]) => operator(name, argument, condition, options))
  return (places) => tests.every((test) => test(places))
}

function operator(name: string, argument: unknown, beside: Doc, options: object): Condition {
  const make = operators[name]
  if (!make) throw badOperator(new Error(`unknown operator: ${name}`))
  return make(argument, beside, options)
}

/** True when the value itself, or an element of it when it is an array, passes. */
const anyOf =
  (test: (value: unknown) => boolean): Condition =>
  (places) =>
    places.some((value) => test(value) || (Array.isArray(value) && value.some(test)))

const whole =
  (test: (value: unknown) => boolean): Condition =>
  (places) =>
    places.some(test)

function equals(wanted: unknown): Condition {
  if (wanted instanceof RegExp) return anyOf((value) => fits(wanted, value))
  if (wanted === null || wanted === undefined) return anyOf((value) => value === null || value === undefined)
  return anyOf((value) => same(value, wanted))
}

/** Text that matches, or the same pattern stored. */
const fits = (pattern: RegExp, value: unknown) =>
  typeof value === 'string'
    ? pattern.test(value)
    : value instanceof BSONRegExp && value.pattern === pattern.source && value.options === [...pattern.flags].sort().join('')

/** MongoDB's equality: numbers by value, objects field by field in order. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return a === b || (Number.isNaN(a) && Number.isNaN(b)) || ((isBig(a) || isBig(b)) && keyOf(a).equals(keyOf(b)))
  return keyOf(a).equals(keyOf(b))
}

const isBig = (value: unknown) => value instanceof Long || value instanceof Decimal128

/** Compares within one type, as range operators do; null where the types differ. */
function order(value: unknown, limit: unknown): number | null {
  if (typeof value === 'number' && typeof limit === 'number') return value - limit
  if (typeof value === 'string' && typeof limit === 'string') return value < limit ? -1 : value > limit ? 1 : 0
  if (value instanceof Date && limit instanceof Date) return value.getTime() - limit.getTime()
  if (value === undefined) return limit === null ? 0 : null
  const [a, b] = [keyOf(value), keyOf(limit)]
  return a[0] === b[0] ? Buffer.compare(a, b) : null
}

const range =
  (pass: (order: number) => boolean) =>
  (limit: unknown): Condition =>
    anyOf((value) => {
      const found = order(value, limit)
      return found !== null && pass(found)
    })

function list(name: string, argument: unknown): unknown[] {
  if (!Array.isArray(argument)) throw requestFailed(`${name} needs an array`)
  return argument
}

const not =
  (condition: Condition): Condition =>
  (places) =>
    !condition(places)

function oneOf(argument: unknown): Condition {
  const conditions = list('$in', argument).map(equals)
  return (places) => conditions.some((condition) => condition(places))
}

/** Says of one element of an array whether it meets `$elemMatch`'s argument. */
export function elementTest(argument: unknown, options: object): (element: unknown) => boolean {
  if (!isPlain(argument)) throw requestFailed('$elemMatch needs an Object')
  const onValues = Object.keys(argument).some((key) => key.startsWith('$') && !['$and', '$or', '$nor', '$expr'].includes(key))
  if (onValues) {
    const condition = conditionOf(argument, options)
    return (element) => condition([element])
  }
  const test = compile(argument, options)
  return (element) => isPlain(element) && test(element)
}

type Make = (argument: unknown, beside: Doc, options: object) => Condition

const near: Make = (argument, beside) => {
  const { from, least, most } = nearRange(argument, beside)
  return whole((value) => {
    const metres = distanceTo(value, from)
    return metres >= least && metres <= most && metres < Number.POSITIVE_INFINITY
  })
}

const operators: Record<string, Make> = {
  $eq: equals,
  $ne: (argument) => not(equals(argument)),
  $gt: range((n) => n > 0),
  $gte: range((n) => n >= 0),
  $lt: range((n) => n < 0),
  $lte: range((n) => n <= 0),
  $in: oneOf,
  $nin: (argument) => not(oneOf(argument)),
  $not: (argument, _, options) => {
    const isOperators = isPlain(argument) && Object.keys(argument).length > 0 && Object.keys(argument).every((key) => key.startsWith('$'))
    if (!isOperators && !(argument instanceof RegExp)) throw requestFailed('$not needs a regex or a document of operators')
    return not(conditionOf(argument, options))
  },
  $exists: (argument) => (places) => places.some((value) => value !== undefined) === Boolean(argument),
  $type: (argument) => {
    const wanted = [argument].flat()
    return anyOf((value) => typeNames(value).some((name) => wanted.includes(name)))
  },
  $mod: (argument) => {
    const [divisor, remainder] = list('$mod', argument).map(Number)
    if (!divisor || remainder === undefined) throw requestFailed('malformed mod: a divisor other than 0 and a remainder are wanted')
    return anyOf((value) => typeof value === 'number' && Math.trunc(value) % Math.trunc(divisor) === Math.trunc(remainder))
  },
  $regex: (argument, { $options }) => {
    const source = argument instanceof RegExp ? argument.source : String(argument)
    const flags = $options === undefined && argument instanceof RegExp ? argument.flags : String($options ?? '')
    return equals(new RegExp(source, flags.replace(/[^imsu]/g, '')))
  },
  $options: () => () => true,
  $size: (argument) => {
    if (!Number.isInteger(argument) || (argument as number) < 0) throw requestFailed('$size needs a number that is whole and not negative')
    return whole((value) => Array.isArray(value) && value.length === argument)
  },
  $all: (argument, _, options) => {
    const parts = list('$all', argument).map((item) => (isPlain(item) && item.$elemMatch ? conditionOf(item, options) : equals(item)))
    return (places) => parts.length > 0 && parts.every((part) => part(places))
  },
  $elemMatch: (argument, _, options) => {
    const passes = elementTest(argument, options)
    return whole((value) => Array.isArray(value) && value.some(passes))
  },
  $bitsAllSet: bits((value, mask) => (value & mask) === mask),
  $bitsAnySet: bits((value, mask) => (value & mask) !== 0n),
  $bitsAllClear: bits((value, mask) => (value & mask) === 0n),
  $bitsAnyClear: bits((value, mask) => (value & mask) !== mask),
  $near: near,
  $nearSphere: near,
  $minDistance: () => () => true,
  $maxDistance: () => () => true,
  $geoWithin: (argument) => whole(within(argument)),
  $geoIntersects: (argument) => whole(intersects(argument)),
}

function bits(test: (value: bigint, mask: bigint) => boolean): Make {
  return (argument) => {
    const mask = Array.isArray(argument) ? argument.reduce((sum: bigint, bit) => sum | (1n << BigInt(bit)), 0n) : BigInt(argument as number)
    return anyOf((value) => Number.isInteger(value) && test(BigInt(value as number), mask))
  }
}

/** A value's BSON type: its number and its names. */
function typeNames(value: unknown): unknown[] {
  if (value === undefined) return []
  if (value === null) return [10, 'null']
  switch (typeof value) {
    case 'string':
      return [2, 'string']
    case 'boolean':
      return [8, 'bool']
    case 'number':
      return Number.isInteger(value)
        ? Math.abs(value) < 2 ** 31
          ? [16, 'int', 'number']
          : [18, 'long', 'number']
        : [1, 'double', 'number']
  }
  if (Array.isArray(value)) return [4, 'array']
  if (value instanceof Date) return [9, 'date']
  if (value instanceof ObjectId) return [7, 'objectId']
  if (value instanceof Binary) return [5, 'binData']
  if (value instanceof Long) return [18, 'long', 'number']
  if (value instanceof Decimal128) return [19, 'decimal', 'number']
  return isPlain(value) ? [3, 'object'] : [11, 'regex']
}
