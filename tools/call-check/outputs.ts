import ts from 'typescript'
import type { Omission, Project } from './program'
import { cloudFiles, nodes, placeOf } from './walk'

/** What the contract says a call may answer, and the call never does. What it must answer, tsc sees. */
export const neverFilled = (project: Project): Omission[] =>
  cloudFiles(project).flatMap((file) =>
    definitionsIn(file).flatMap(({ call, name, run }) => {
      const { checker } = project
      const wanted = checker.getResolvedSignature(call)?.parameters[1]
      if (!wanted) return []
      const [promised, given] = [checker.getTypeOfSymbolAtLocation(wanted, call), checker.getTypeAtLocation(run)].map((f) =>
        answerOf(checker, f),
      )
      if (!promised || !given) return []
      return missing(checker, promised, given).map((field) => ({
        at: placeOf(call),
        what: `${name} never answers \`${field}\`, which the contract offers: fill it, or take it out of types/contract/`,
      }))
    }),
  )

/** Each `define('x.y', async … => …)` of a file. */
export const definitionsIn = (file: ts.SourceFile): { call: ts.CallExpression; name: string; run: ts.Expression }[] =>
  [...nodes(file)].filter(ts.isCallExpression).flatMap((call) => {
    const [name, run] = call.arguments
    return call.expression.getText() === 'define' && name && ts.isStringLiteral(name) && run ? [{ call, name: name.text, run }] : []
  })

const answerOf = (checker: ts.TypeChecker, run: ts.Type): ts.Type | undefined => {
  const [signature] = run.getCallSignatures()
  return signature && checker.getAwaitedType(signature.getReturnType())
}

/** A type may hold itself. */
const deepest = 8

/** Paths of optional properties of one type that the other never has. */
const missing = (checker: ts.TypeChecker, promised: ts.Type, given: ts.Type): string[] => {
  const objects = (types: ts.Type[]): ts.Type[] =>
    types.flatMap((type) =>
      type.isUnion() ? objects(type.types) : type.flags & ts.TypeFlags.Object || type.isIntersection() ? [type] : [],
    )
  const isOpen = (type: ts.Type): boolean =>
    !!(type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) || !!type.getStringIndexType()
  const elements = (types: ts.Type[]) => types.flatMap((type) => type.getNumberIndexType() ?? [])

  const compare = (wanted: ts.Type[], have: ts.Type[], path: string): string[] => {
    if (wanted.some((type) => have.includes(type)) || have.some(isOpen)) return []
    const [wants, has] = [objects(wanted), objects(have)]
    if (wants.length === 0 || has.length === 0 || path.split('.').length > deepest) return []
    const [lists, given] = [wants.filter((type) => checker.isArrayLikeType(type)), has.filter((type) => checker.isArrayLikeType(type))]
    const inLists = lists.length > 0 ? compare(elements(lists), elements(given), `${path}[]`) : []
    return [
      ...inLists,
      ...fields(
        wants.filter((type) => !lists.includes(type)),
        has.filter((type) => !given.includes(type)),
        path,
      ),
    ]
  }

  const fields = (wants: ts.Type[], has: ts.Type[], path: string): string[] =>
    [...new Set(wants.flatMap((type) => type.getProperties().map(({ name }) => name)))].flatMap((name) => {
      const wanted = wants.flatMap((type) => type.getProperty(name) ?? [])
      const types = has.flatMap((type) => type.getProperty(name) ?? []).map((property) => checker.getTypeOfSymbol(property))
      const filled = types.some((type) => checker.getNonNullableType(type) !== checker.getNeverType())
      const here = path ? `${path}.${name}` : name
      if (!filled) return has.length > 0 && wanted.every(({ flags }) => flags & ts.SymbolFlags.Optional) ? [here] : []
      return compare(
        wanted.map((property) => checker.getTypeOfSymbol(property)),
        types,
        here,
      )
    })

  return compare([promised], [given], '')
}
