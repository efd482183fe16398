import ts from 'typescript'
import type { collections as declared } from '../../config/collections'
import type { Omission, Project } from './program'
import { cloudFiles, placeOf, storeCalls, textsOf } from './walk'
import { type Ask, asksOf } from './where'

type Declared = typeof declared
const queries = ['list', 'all', 'count', 'updateWhere', 'remove', 'aggregate']

/** The queries that no index serves: they get slower with each document there is. */
export const withoutIndex = (project: Project, collections: Declared): Omission[] =>
  cloudFiles(project)
    .filter(({ fileName }) => !fileName.endsWith('_kit/store.ts'))
    .flatMap((file) => storeCalls(file, queries))
    .flatMap(({ call, name }) => unserved(project, collections, call, name))

const unserved = ({ checker }: Project, collections: Declared, call: ts.CallExpression, name: string): Omission[] => {
  const [collection, second, options] = call.arguments
  if (!collection) return []
  const where = name === 'aggregate' ? matchOf(second) : second
  const asks = where ? asksOf(checker, where) : []
  const at = placeOf(call)
  const names = textsOf(checker, collection)
  if (names.length > 0 && names.every((c) => collections[c as keyof Declared]?.few)) return []
  if (!asks || names.length === 0)
    return [{ at, what: `store.${name}: what it asks by cannot be seen; write the condition so that its fields can be read here` }]
  return names.flatMap((c) => {
    const { indexes, few } = collections[c as keyof Declared] ?? { indexes: [] }
    const starts = new Set(['_id', ...indexes.map(({ keys }) => keys[0]?.field)])
    const slow = asks.find((ask) => !served(ask, sortOf(options), starts))
    if (few || !slow) return []
    const by = [...slow].join(', ') || `the order of ${sortOf(options)}`
    return [
      {
        at,
        what: `${c} is asked by ${by}, and no index begins with that: declare it in config/collections.ts, or say there with \`few\` why the collection stays small`,
      },
    ]
  })
}

/** One that asks by nothing reads everything, for which an index is of use only when the order matters. */
const served = (ask: Ask, sort: string | undefined, starts: ReadonlySet<string | undefined>): boolean =>
  ask.size > 0 ? [...ask].some((field) => starts.has(field)) : sort === undefined || starts.has(sort)

/** `{ $match: … }` as the first stage of an aggregation. */
const matchOf = (stage: ts.Expression | undefined) => propertyOf(stage, '$match')

/** The first field of `{ sort: [['createdAt', 'desc']] }`. */
const sortOf = (options: ts.Expression | undefined): string | undefined =>
  /^\[\s*\[\s*'([^']+)'/.exec(propertyOf(options, 'sort')?.getText() ?? '')?.[1]

const propertyOf = (node: ts.Expression | undefined, name: string): ts.Expression | undefined =>
  node && ts.isObjectLiteralExpression(node)
    ? node.properties.filter(ts.isPropertyAssignment).find((property) => property.name.getText() === name)?.initializer
    : undefined
