import { evalExpr } from 'mingo/core'
import * as mingo from 'mingo/operators/expression'

/** An aggregation expression as mingo calls it: the document, the operator's argument, mingo's options. */
type Expression = (doc: unknown, argument: unknown, options: never) => unknown

const known = mingo as unknown as Record<string, Expression>

/** Where MongoDB takes `{$abs: [x]}` for `{$abs: x}` and mingo does not. */
const ONE_ARGUMENT =
  '$abs $ceil $floor $exp $ln $log10 $sqrt $size $reverseArray $objectToArray $type $isNumber $strLenCP $strLenBytes $toString $toDate $toInt $toLong $toDouble $toBool ' +
  '$year $month $dayOfMonth $dayOfWeek $dayOfYear $hour $minute $second $millisecond $isoWeek $isoWeekYear $isoDayOfWeek'

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
  const [text, from, count] = evaluated(doc, argument, options) as [string | null, number, number]
  return text === null || text === undefined ? '' : bytes(String(text), from, count < 0 ? undefined : from + count)
}

/** Weeks begin on Sunday and the days before the first Sunday are week 0. */
const $week: Expression = (doc, argument, options) => {
  const dayOfYear = unwrapped.$dayOfYear!(doc, argument, options)
  if (typeof dayOfYear !== 'number') return null
  return Math.floor((dayOfYear + 7 - Number(unwrapped.$dayOfWeek!(doc, argument, options))) / 7)
}

/** mingo's expressions, put right where they differ from MongoDB's. */
export const expressions: Record<string, Expression> = {
  ...known,
  ...unwrapped,
  $week,
  $substr: $substrBytes,
  $substrBytes,
  $indexOfBytes: indexOf((text) => Buffer.byteLength(text), bytes),
  $indexOfCP: indexOf((text) => [...text].length, codePoints),
  $trunc: (doc, argument, options) => known.$trunc!(doc, Array.isArray(argument) ? argument : [argument, 0], options),
  // among accumulators the "document" is the whole group
  $mergeObjects: (doc, argument, options) =>
    known.$mergeObjects!(doc, Array.isArray(argument) || Array.isArray(doc) ? argument : [argument], options),
}
