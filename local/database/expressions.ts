import { evalExpr } from 'mingo/core'
import * as mingo from 'mingo/operators/expression'
import { dates } from './dates'
import { keyOf } from './key'

/** An aggregation expression as mingo calls it: the document, the operator's argument, mingo's options. */
type Expression = (doc: unknown, argument: unknown, options: never) => unknown

const known = mingo as unknown as Record<string, Expression>

/** Where MongoDB takes `{$abs: [x]}` for `{$abs: x}` and mingo does not. */
const ONE_ARGUMENT =
  '$abs $ceil $floor $exp $ln $log10 $sqrt $size $reverseArray $objectToArray $type $isNumber $strLenCP $strLenBytes $toString $toDate $toInt $toLong $toDouble $toBool'

const unwrapped = Object.fromEntries(
  ONE_ARGUMENT.split(' ').map((name): [string, Expression] => [
    name,
    (doc, argument, options) => known[name]!(doc, Array.isArray(argument) && argument.length === 1 ? argument[0] : argument, options),
  ]),
)

const evaluated = (doc: unknown, argument: unknown, options: never) => evalExpr(doc, argument, options) as unknown

/** Where `search` begins in `text`, counted in `unit`s. */
const indexOf =
  (length: (text: string) => number, cut: (text: string, from: number, to?: number) => string): Expression =>
  (doc, argument, options) => {
    const [text, search, from = 0, to] = evaluated(doc, argument, options) as [string | null, string, number?, number?]
    if (text === null || text === undefined) return null
    const at = cut(text, from, to).indexOf(search)
    return at < 0 ? -1 : from + length(cut(text, from, to).slice(0, at))
  }

const bytes = (text: string, from: number, to?: number) => Buffer.from(text).subarray(from, to).toString()
const codePoints = (text: string, from: number, to?: number) => [...text].slice(from, to).join('')

/** A negative count, or one past the end, takes the rest. */
const $substrBytes: Expression = (doc, argument, options) => {
  const [text, from, count] = evaluated(doc, argument, options) as [unknown, number, number]
  return bytes(textOf(text), from, count < 0 ? undefined : from + count)
}

/** MongoDB's order of values of any kind; a missing one comes before null. */
const comparison =
  (meets: (order: number) => unknown): Expression =>
  (doc, argument, options) => {
    const [a, b] = evaluated(doc, argument, options) as unknown[]
    if (a === undefined || b === undefined) return meets(Number(a !== undefined) - Number(b !== undefined))
    if (typeof a === 'number' && typeof b === 'number') return meets(a === b ? 0 : a < b ? -1 : 1)
    return meets(Buffer.compare(keyOf(a), keyOf(b)))
  }

const comparisons: Record<string, Expression> = {
  $cmp: comparison((order) => order),
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
}

/** Text of a text, a number or a date; of nothing, the empty text. */
const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString() : String(value)
}

const changed =
  (change: (text: string) => string): Expression =>
  (doc, argument, options) => {
    const value = evaluated(doc, argument, options)
    return change(textOf(Array.isArray(value) ? value[0] : value))
  }

const $arrayToObject: Expression = (doc, argument, options) => {
  const only = Array.isArray(argument) && argument.length === 1 ? argument[0] : argument
  const pairs = evaluated(doc, only, options)
  if (pairs === null || pairs === undefined) return null
  if (!Array.isArray(pairs)) throw new Error('$arrayToObject requires an array input')
  return Object.fromEntries(
    pairs.map((pair) => {
      const [key, value] = Array.isArray(pair) ? pair : [pair?.k, pair?.v]
      if (typeof key !== 'string') throw new Error('$arrayToObject requires an array of key-value pairs, where the key must be a string')
      return [key, value]
    }),
  )
}

const $switch: Expression = (doc, argument, options) => {
  const { branches } = argument as { branches: { case: unknown; then: unknown }[] }
  const branch = branches.find((b) => known.$and!(doc, [b.case], options))
  if (branch) return evaluated(doc, branch.then, options)
  if (!('default' in (argument as object)))
    throw new Error('$switch could not find a matching branch for an input, and no default was specified')
  return evaluated(doc, (argument as { default: unknown }).default, options)
}

/** More numbers than fit into what MongoDB lets a stage hold. */
const RANGE = 1_000_000

const $range: Expression = (doc, argument, options) => {
  const [start, end, step = 1] = evaluated(doc, argument, options) as number[]
  if (Math.abs((end as number) - (start as number)) / Math.abs(step) > RANGE) throw new Error(`$range: more than ${RANGE} numbers`)
  return known.$range!(doc, argument, options)
}

/** mingo's expressions, put right where they differ from MongoDB's. */
export const expressions: Record<string, Expression> = {
  ...known,
  ...unwrapped,
  ...dates,
  ...comparisons,
  $arrayToObject,
  $range,
  $switch,
  $toLower: changed((text) => text.toLowerCase()),
  $toUpper: changed((text) => text.toUpperCase()),
  $substr: $substrBytes,
  $substrBytes,
  $indexOfBytes: indexOf((text) => Buffer.byteLength(text), bytes),
  $indexOfCP: indexOf((text) => [...text].length, codePoints),
  $trunc: (doc, argument, options) => known.$trunc!(doc, Array.isArray(argument) ? argument : [argument, 0], options),
  // among accumulators the "document" is the whole group
  $mergeObjects: (doc, argument, options) =>
    known.$mergeObjects!(doc, Array.isArray(argument) || Array.isArray(doc) ? argument : [argument], options),
}
