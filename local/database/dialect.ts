import { Context } from 'mingo'
import { type Iterator, Lazy } from 'mingo/lazy'
import * as accumulator from 'mingo/operators/accumulator'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import * as window from 'mingo/operators/window'
import { type Doc, withRegExps } from './codec'
import { expressions } from './expressions'
import { keyOf } from './key'
import { compile } from './match'

interface Documents {
  filter(test: (doc: Doc) => boolean): Documents
  transform(change: (docs: Doc[]) => Iterator): Documents
}

/** Gathers what documents have; one that lacks the field adds nothing. */
const $push: typeof accumulator.$push = (docs, argument, options) =>
  (accumulator.$push(docs, { value: argument }, options) as { value: unknown }[])
    .map(({ value }) => value)
    .filter((value) => value !== undefined)

const $addToSet: typeof accumulator.$addToSet = (docs, argument, options) => [
  ...new Map($push(docs, argument, options).map((value) => [keyOf(value).toString('latin1'), value])).values(),
]

/** Each document at most once, as in MongoDB. */
const $sample = (docs: Documents, { size }: { size: number }) =>
  docs.transform((all) => {
    const left = [...all]
    return Lazy(Array.from({ length: Math.min(size, all.length) }, () => left.splice(Math.floor(Math.random() * left.length), 1)[0] as Doc))
  })

/** Stages that write, or that make documents without end, are nothing the SDK has. */
const { $out, $merge, $densify, $documents, ...stages } = pipeline

/** How mingo is to run stages and expressions: put right where it differs from MongoDB, and without running code from a query. */
export const dialect = {
  // copies: what a bundle makes of `import *` is not a plain object
  context: Context.init({
    accumulator: { ...accumulator, $push, $addToSet },
    expression: expressions,
    pipeline: {
      ...stages,
      $sample,
      $match: (docs: Documents, condition: Doc, options: object) => docs.filter(compile(withRegExps(condition) as Doc, options)),
    },
    projection: { ...projection },
    query: { ...query },
    window: { ...window },
  } as never),
  scriptEnabled: false,
}
