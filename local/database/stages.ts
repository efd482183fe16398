import { requestFailed } from '../errors'
import { badOperator } from './bad-operator'
import { isPlain } from './codec'

export type Stage = Record<string, unknown>

/** Checks a pipeline's stages as MongoDB does, and says in other stages what mingo computes otherwise. */
export function prepared(stages: Stage[]): Stage[] {
  return stages.flatMap((stage) => {
    const [name = '', argument] = Object.entries(stage)[0] ?? []
    return rewrites[name]?.(argument) ?? [stage]
  })
}

// biome-ignore lint/suspicious/noExplicitAny: each stage has an argument of its own kind
const rewrites: Record<string, (argument: any) => Stage[]> = {
  $limit: (n: unknown) => [{ $limit: whole('$limit', n, 1) }],
  $skip: (n: unknown) => [{ $skip: whole('$skip', n, 0) }],
  $sample: (argument: unknown) => [{ $sample: { size: whole('$sample size', isPlain(argument) ? argument.size : argument, 1) } }],
  $bucketAuto: (argument: unknown) => {
    whole('$bucketAuto buckets', isPlain(argument) ? argument.buckets : argument, 1)
    return [{ $bucketAuto: argument }]
  },
  $sort: (sort: unknown) => {
    if (!isPlain(sort) || Object.keys(sort).length === 0) throw badOperator(new Error('$sort stage must have at least one sort key'))
    for (const order of Object.values(sort))
      if (order !== 1 && order !== -1) throw badOperator(new Error('$sort key ordering must be 1 (for ascending) or -1 (for descending)'))
    return [{ $sort: sort }]
  },
  /** Nothing to count gives no document. */
  $count: (name: unknown) => {
    if (typeof name !== 'string' || name === '' || name.startsWith('$') || name.includes('.'))
      throw badOperator(new Error('the count field must be a non-empty string without a $ or a .'))
    return [{ $group: { _id: null, [name]: { $sum: 1 } } }, { $project: { _id: 0 } }]
  },
  $bucket: ({ groupBy, boundaries, output = { count: { $sum: 1 } }, ...rest }: Bucket) => {
    if (!Array.isArray(boundaries) || boundaries.length < 2)
      throw badOperator(new Error("The $bucket 'boundaries' field must have at least 2 values"))
    const branches = boundaries.slice(1).map((high, i) => ({
      case: { $and: [{ $gte: [groupBy, { $literal: boundaries[i] }] }, { $lt: [groupBy, { $literal: high }] }] },
      // biome-ignore lint/suspicious/noThenProperty: the name is MongoDB's
      then: { $literal: boundaries[i] },
    }))
    const otherwise = 'default' in rest ? { default: { $literal: rest.default } } : {}
    return [{ $group: { _id: { $switch: { branches, ...otherwise } }, ...output } }, { $sort: { _id: 1 } }]
  },
  $facet: (facets: Record<string, Stage[]>) => [
    { $facet: Object.fromEntries(Object.entries(facets).map(([name, stages]) => [name, prepared(stages)])) },
  ],
  $lookup: within('$lookup'),
  $unionWith: within('$unionWith'),
}

interface Bucket {
  groupBy: unknown
  boundaries: unknown
  default?: unknown
  output?: object
}

function within(name: string): (argument: unknown) => Stage[] {
  return (argument) => {
    const inner = isPlain(argument) && Array.isArray(argument.pipeline) ? { pipeline: prepared(argument.pipeline as Stage[]) } : {}
    return [{ [name]: isPlain(argument) ? { ...argument, ...inner } : argument }]
  }
}

function whole(name: string, n: unknown, least: number): number {
  if (!Number.isInteger(n) || (n as number) < least) throw requestFailed(`the ${name} value must be a whole number of at least ${least}`)
  return n as number
}
