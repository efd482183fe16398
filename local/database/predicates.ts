import { Binary, BSONRegExp, Decimal128, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson'
import * as logical from 'mingo/operators/query/logical'
import { Query } from 'mingo/query'
import { type Doc, isPlain } from './codec'
import { keyOf } from './key'

type Test = (value: unknown) => boolean
type Options = ConstructorParameters<typeof Query>[1]
/** A query operator as mingo calls it: prepared once for a path and an argument, then asked of each document. */
type Predicate = (path: string, argument: never, options: Options) => (doc: unknown) => boolean

/** Tests of one value; whether a path's arrays are gone into is decided where they are used. */
const single: Record<string, (argument: never, options: Options) => Test> = {
  $eq: (argument: unknown) => equalTo(argument),
  $gt: (argument: unknown) => ordered(argument, (order) => order > 0),
  $gte: (argument: unknown) => ordered(argument, (order) => order >= 0),
  $lt: (argument: unknown) => ordered(argument, (order) => order < 0),
  $lte: (argument: unknown) => ordered(argument, (order) => order <= 0),
  $in: (list: unknown[]) => anyOf(list, '$in'),
  $regex: (argument: unknown) => matching(argument instanceof RegExp ? argument : new RegExp(String(argument))),
  $type: (names: unknown) => {
    const wanted = [names].flat().map((name) => types[String(name)] ?? unknownType(name))
    return (value) => wanted.some((isType) => isType(value))
  },
  $mod: (argument: unknown) => {
    const [divisor, rest] = isNumbers(argument, 2) ? argument.map(Math.trunc) : [0, 0]
    if (!divisor) throw new Error('malformed $mod, needs to be an array of two numbers, the first not 0')
    return (value) => typeof value === 'number' && Math.trunc(value) % divisor === rest
  },
}

const isInt32 = (value: unknown) => Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31

/** `$type`'s names and numbers; a whole number is taken for an int or, when it is large, a double. */
const byName: Record<string, [number, Test]> = {
  double: [1, (value) => typeof value === 'number' && !isInt32(value)],
  string: [2, (value) => typeof value === 'string'],
  object: [3, isPlain],
  array: [4, Array.isArray],
  binData: [5, (value) => value instanceof Binary],
  objectId: [7, (value) => value instanceof ObjectId],
  bool: [8, (value) => typeof value === 'boolean'],
  date: [9, (value) => value instanceof Date],
  null: [10, (value) => value === null],
  regex: [11, (value) => value instanceof BSONRegExp],
  int: [16, isInt32],
  timestamp: [17, (value) => value instanceof Timestamp],
  long: [18, (value) => value instanceof Long],
  decimal: [19, (value) => value instanceof Decimal128],
  minKey: [-1, (value) => value instanceof MinKey],
  maxKey: [127, (value) => value instanceof MaxKey],
}
const types: Record<string, Test> = {
  number: (value) => typeof value === 'number' || value instanceof Long || value instanceof Decimal128,
  ...Object.fromEntries(Object.entries(byName).flatMap(([name, [code, test]]) => [[name, test] as const, [String(code), test] as const])),
}

function unknownType(name: unknown): never {
  throw new Error(`Unknown type name alias: ${name}`)
}

/** Negations: true where no value meets the operator that they deny. */
const denials: Record<string, string> = { $ne: '$eq', $nin: '$in' }

/** Tests of the whole value that a path reaches, an array as an array. */
const whole: Record<string, (argument: never, options: Options) => Test> = {
  $size: (size: unknown) => {
    if (!Number.isInteger(size) || (size as number) < 0) throw new Error('$size needs a number that is whole and not negative')
    return (value) => Array.isArray(value) && value.length === size
  },
  $elemMatch: (condition: Doc, options) => {
    const test = elementTest(condition, options)
    return (value) => Array.isArray(value) && value.some(test)
  },
}

/** MongoDB's query operators, where mingo's judge otherwise than MongoDB's. */
export const predicates: Record<string, Predicate> = {
  ...mapped(single, (prepare) => (path, argument, options) => {
    const test = prepare(argument, options)
    return reached(path, (value) => test(value) || (Array.isArray(value) && value.some(test)))
  }),
  ...mapped(whole, (prepare) => (path, argument, options) => reached(path, prepare(argument, options))),
  $ne: (path, argument, options) => denied(predicates.$eq!(path, argument, options)),
  $nin: (path, argument, options) => denied(predicates.$in!(path, argument, options)),
  $exists: (path, wanted: unknown) => {
    const found = reached(path, (value) => value !== undefined)
    return wanted ? found : denied(found)
  },
  $all: (path, list: unknown, options) => {
    if (!Array.isArray(list)) throw new Error('$all needs an array')
    const tests = list.map((item) => {
      const condition = isPlain(item) && '$elemMatch' in item ? item.$elemMatch : undefined
      if (condition !== undefined) return predicates.$elemMatch!(path, condition as never, options)
      return predicates[item instanceof RegExp ? '$regex' : '$eq']!(path, item as never, options)
    })
    return (doc) => tests.length > 0 && tests.every((test) => test(doc))
  },
  ...mapped({ $and: logical.$and, $or: logical.$or, $nor: logical.$nor }, (combine) => (path, list: unknown, options) => {
    if (!Array.isArray(list) || list.length === 0) throw new Error('$and/$or/$nor must be a nonempty array')
    return combine(path, list as never, options as never) as Test
  }),
  $not: (path, condition: unknown, options) => {
    const isRegExp = condition instanceof RegExp
    if (!isRegExp && !isOperators(condition)) throw new Error('$not needs a regex or a document of operators')
    const query = new Query({ [path]: condition }, options)
    return (doc) => !query.test(doc as Doc)
  },
}

/** Says of one element of an array whether it meets `$elemMatch`'s condition. */
export function elementTest(condition: unknown, options: Options): Test {
  if (!isPlain(condition)) throw new Error('$elemMatch needs an Object')
  if (!isOperators(condition) || '$and' in condition || '$or' in condition || '$nor' in condition) {
    const query = new Query(condition, options)
    return (element) => isPlain(element) && query.test(element)
  }
  const tests = Object.entries(condition).map(([name, argument]) => valueTest(name, argument, condition, options))
  return (element) => tests.every((test) => test(element))
}

/** One operator asked of a value itself, not of what it holds. */
function valueTest(name: string, argument: unknown, beside: Doc, options: Options): Test {
  if (name === '$options') return () => true
  if (name === '$regex') return single.$regex!(regExpOf(argument, beside.$options) as never, options)
  const prepare = single[name] ?? whole[name]
  if (prepare) return prepare(argument as never, options)
  const denies = denials[name]
  if (denies) return denied(valueTest(denies, argument, beside, options))
  if (name === '$not') return denied(argument instanceof RegExp ? matching(argument) : elementTest(argument, options))
  const query = new Query({ value: { [name]: argument } }, options)
  return (value) => query.test({ value })
}

const denied =
  (test: Test): Test =>
  (value) =>
    !test(value)

const regExpOf = (pattern: unknown, flags: unknown) =>
  pattern instanceof RegExp ? pattern : new RegExp(String(pattern), flags ? String(flags) : '')

const isOperators = (value: unknown): value is Doc =>
  isPlain(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => key.startsWith('$'))

const isNumbers = (value: unknown, length: number): value is number[] =>
  Array.isArray(value) && value.length === length && value.every((n) => typeof n === 'number')

function mapped<T>(prepares: Record<string, T>, make: (prepare: T) => Predicate): Record<string, Predicate> {
  return Object.fromEntries(Object.entries(prepares).map(([name, prepare]) => [name, make(prepare)]))
}

/** True for a document in which the path reaches a value that is accepted; a missing one is `undefined`. */
function reached(path: string, accept: Test): Test {
  if (!path.includes('.')) return (doc) => accept(Object.hasOwn(doc as Doc, path) ? (doc as Doc)[path] : undefined)
  const parts = path.split('.')
  return (doc) => walk(doc, parts, 0, accept)
}

/** Arrays on the way are gone through: their elements that are documents, and the one that a number names. */
function walk(value: unknown, parts: string[], at: number, accept: Test): boolean {
  if (at === parts.length) return accept(value)
  const part = parts[at] as string
  if (!Array.isArray(value)) return walk(isPlain(value) && Object.hasOwn(value, part) ? value[part] : undefined, parts, at + 1, accept)
  if (/^\d+$/.test(part) && Number(part) < value.length && walk(value[Number(part)], parts, at + 1, accept)) return true
  return value.some((item) => isPlain(item) && walk(item, parts, at, accept))
}

function equalTo(wanted: unknown): Test {
  if (wanted === null || wanted === undefined) return (value) => value === null || value === undefined
  if (typeof wanted === 'string' || typeof wanted === 'boolean') return (value) => value === wanted
  const key = keyOf(wanted)
  if (typeof wanted === 'number') return (value) => value === wanted || (isLong(value) && keyOf(value).equals(key))
  return (value) => typeof value === 'object' && value !== null && keyOf(value).equals(key)
}

const isLong = (value: unknown) => value instanceof Long

/** Compares within one kind of value; values of another kind never meet the condition. */
function ordered(bound: unknown, meets: (order: number) => boolean): Test {
  if (bound === null || bound === undefined) return (value) => (value === null || value === undefined) && meets(0)
  const key = keyOf(bound)
  return (value) => {
    if (value === null || value === undefined) return false
    if (typeof value === 'number' && typeof bound === 'number') return value === bound ? meets(0) : meets(value - bound)
    const own = keyOf(value)
    return own[0] === key[0] && meets(Buffer.compare(own, key))
  }
}

function anyOf(list: unknown, name: string): Test {
  if (!Array.isArray(list)) throw new Error(`${name} needs an array`)
  const texts = new Set(list.filter((item) => typeof item === 'string'))
  const tests = list.filter((item) => typeof item !== 'string').map((item) => (item instanceof RegExp ? matching(item) : equalTo(item)))
  return (value) => texts.has(value as string) || tests.some((test) => test(value))
}

/** Meets text that it matches, and the same expression stored. */
function matching(regExp: RegExp): Test {
  const flags = [...regExp.flags].sort().join('')
  return (value) => {
    if (typeof value === 'string') return regExp.test(value)
    return value instanceof BSONRegExp && value.pattern === regExp.source && value.options === flags
  }
}
