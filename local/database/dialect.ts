import { Context } from 'mingo'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import { $dayOfWeek, $dayOfYear } from 'mingo/operators/expression/date'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import * as window from 'mingo/operators/window'
import type { Doc } from './codec'
import { distanceTo, intersects, nearRange, within } from './geo'
import { matches } from './json-schema'
import { valuesAt } from './paths'

type Test = (value: unknown) => boolean

/** A query operator over what a path reaches, whole arrays included. */
const over = (prepare: (argument: unknown) => Test) => (field: string, argument: unknown) => {
  const test = prepare(argument)
  return (doc: unknown) => test(valueAt(doc as Doc, field))
}

const valueAt = (doc: Doc, field: string): unknown => {
  const whole = field.split('.').reduce<unknown>((at, part) => (at as Doc | undefined)?.[part], doc)
  return whole ?? valuesAt(doc, field).values
}

const $near = over((argument) => {
  const { from, least, most } = nearRange(argument)
  return (value) => {
    const metres = distanceTo(value, from)
    return metres >= least && metres <= most && metres < Number.POSITIVE_INFINITY
  }
})

const geo = { $near, $nearSphere: $near, $geoWithin: over(within), $geoIntersects: over(intersects) }

/** Weeks begin on Sunday and the days before the first Sunday are week 0; mingo counts otherwise. */
const $week: typeof $dayOfYear = (doc, expr, options) => {
  const dayOfYear: number | null = $dayOfYear(doc, expr, options)
  return dayOfYear === null ? dayOfYear : Math.floor((dayOfYear + 7 - $dayOfWeek(doc, expr, options)) / 7)
}

/** How mingo is to judge: with the operators it lacks, and without running code from a query. */
export const dialect = {
  // copies: what a bundle makes of `import *` is not a plain object
  context: Context.init({
    accumulator: { ...accumulator },
    expression: { ...expression, $week },
    pipeline: { ...pipeline },
    projection: { ...projection },
    query: { ...query, ...geo },
    window: { ...window },
  } as never),
  scriptEnabled: false,
  jsonSchemaValidator: (schema: Doc) => (doc: unknown) => matches(doc, schema),
}
