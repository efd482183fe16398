import ts from 'typescript'
import { bare, declarationOf, returnsOf, textsOf } from './walk'

/** The fields that a condition surely asks by. One that is joined by `_.or` asks in several ways, each of which must find its documents. */
export type Ask = ReadonlySet<string>

const nothing: Ask[] = [new Set()]
const both = (some: Ask[], others: Ask[]): Ask[] => some.flatMap((one) => others.map((other) => new Set([...one, ...other])))

/** In how many ways a condition asks, and by which fields; undefined when it cannot be seen from the text. */
export const asksOf = (checker: ts.TypeChecker, expression: ts.Expression): Ask[] | undefined => {
  const open = new Set<ts.Node>()
  const any = (parts: ts.Expression[]): Ask[] | undefined => {
    const seen = parts.map(of)
    return seen.length > 0 && seen.every((asks) => asks !== undefined) ? seen.flat() : undefined
  }
  /** All must hold: one that cannot be seen only narrows what the others find. */
  const all = (parts: ts.Expression[]): Ask[] | undefined => {
    const seen = parts.map(of).filter((asks) => asks !== undefined)
    return seen.length > 0 ? seen.reduce(both, nothing) : undefined
  }
  const joined = (args: readonly ts.Expression[]) => args.flatMap((arg) => (ts.isArrayLiteralExpression(arg) ? [...arg.elements] : [arg]))

  const ofProperty = (property: ts.ObjectLiteralElementLike): Ask[] => {
    if (ts.isSpreadAssignment(property)) return of(property.expression) ?? nothing
    const { name } = property
    if (!name) return nothing
    const fields = ts.isComputedPropertyName(name) ? textsOf(checker, name.expression) : [ts.isPrivateIdentifier(name) ? '' : name.text]
    const value = ts.isPropertyAssignment(property) ? property.initializer.getText() : ''
    // Everything but one document is nearly everything.
    if (fields[0] === '_id' && /^_\.(neq|nin)\(/.test(value)) return nothing
    return fields.length > 0 ? fields.map((field) => new Set([field])) : nothing
  }

  const ofType = (node: ts.Expression): Ask[] | undefined => {
    const type = checker.getTypeAtLocation(node)
    const declared = type.symbol?.declarations?.[0]
    if (!(type.flags & ts.TypeFlags.Object) || !declared || declared.getSourceFile().isDeclarationFile) return undefined
    const fields = type.getProperties().filter((property) => !(property.flags & ts.SymbolFlags.Optional))
    return [new Set(fields.map((field) => field.name))]
  }

  /** What a function gives; one that calls itself is not asked again. */
  const ofFunction = (declaration: ts.Node | undefined): Ask[] | undefined => {
    if (!declaration || open.has(declaration)) return undefined
    open.add(declaration)
    const asks = any(returnsOf(declaration))
    open.delete(declaration)
    return asks
  }

  const of = (given: ts.Expression): Ask[] | undefined => {
    const node = bare(given)
    if (ts.isObjectLiteralExpression(node)) return node.properties.map(ofProperty).reduce(both, nothing)
    if (ts.isConditionalExpression(node)) return any([node.whenTrue, node.whenFalse])
    if (ts.isBinaryExpression(node)) {
      const maybe = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
      return maybe ? [...nothing, ...(of(node.right) ?? nothing)] : any([node.left, node.right])
    }
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText()
      if (called === '_.or') return any(joined(node.arguments))
      if (called === '_.and') return all(joined(node.arguments))
      return ofFunction(checker.getResolvedSignature(node)?.declaration) ?? ofType(node)
    }
    const declaration = ts.isIdentifier(node) ? declarationOf(checker, node) : undefined
    const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined
    return (value && of(value)) ?? ofType(node)
  }
  return of(expression)
}
