import ts from 'typescript'
import type { Project } from './program'
import { bare, cloudFiles, nodes, returnsOf, symbolOf } from './walk'

/** How `User` (_kit/user.ts) names a person on the platform's own terms. */
const names = new Set(['id', 'openid', 'webId'])

/** Whether an expression carries a person's id as it is. Ids are followed through names, objects, and the functions they are given to. */
export const idsIn = (project: Project): ((node: ts.Expression) => boolean) => {
  const { checker } = project
  /** Variables and parameters that carry an id, and functions that give one back. */
  const carriers = new Set<ts.Symbol>()
  const givers = new Set<ts.Node>()
  const isUser = (node: ts.Node) => checker.getTypeAtLocation(node).symbol?.name === 'User'
  const isText = (node: ts.Node) => /^string\b/.test(checker.typeToString(checker.getTypeAtLocation(node)))

  const holds = (given: ts.Expression): boolean => {
    const node = bare(given)
    if (ts.isIdentifier(node)) return isCarrier(node)
    if (ts.isPropertyAccessExpression(node))
      return (names.has(node.name.text) && isUser(node.expression)) || (isText(node) && holds(node.expression))
    if (ts.isObjectLiteralExpression(node)) return node.properties.some(inProperty)
    if (ts.isArrayLiteralExpression(node)) return node.elements.some(holds)
    if (ts.isSpreadElement(node)) return holds(node.expression)
    if (ts.isTemplateExpression(node)) return node.templateSpans.some(({ expression }) => holds(expression))
    if (ts.isConditionalExpression(node)) return holds(node.whenTrue) || holds(node.whenFalse)
    if (ts.isBinaryExpression(node)) return !/^[=!<>]/.test(node.operatorToken.getText()) && (holds(node.left) || holds(node.right))
    return ts.isCallExpression(node) && isGiven(node)
  }
  const isCarrier = (node: ts.Identifier) => carriers.has(symbolOf(checker, node) as ts.Symbol)
  const inProperty = (property: ts.ObjectLiteralElementLike) => {
    if (ts.isShorthandPropertyAssignment(property)) return isCarrier(property.name)
    if (ts.isSpreadAssignment(property)) return holds(property.expression)
    return ts.isPropertyAssignment(property) && holds(property.initializer)
  }
  const declarationOf = (call: ts.CallExpression) => checker.getResolvedSignature(call)?.declaration
  /** `_.set(id)` is the id still. */
  const isGiven = (call: ts.CallExpression): boolean =>
    /^_\./.test(call.expression.getText()) ? call.arguments.some(holds) : givers.has(declarationOf(call) as ts.Node)

  const add = <T>(set: Set<T>, one: T | undefined): boolean => one !== undefined && !set.has(one) && !!set.add(one)
  const mark = (name: ts.BindingName, ofUser = false): boolean => {
    if (ts.isIdentifier(name)) return add(carriers, checker.getSymbolAtLocation(name))
    const parts = (name.elements as ts.NodeArray<ts.ArrayBindingElement>)
      .filter(ts.isBindingElement)
      .filter((e) => !ofUser || names.has((e.propertyName ?? e.name).getText()))
    return parts.filter((part) => mark(part.name)).length > 0
  }
  const isOurs = (node: ts.Node) => /\/cloudfunctions\/(?!_kit\/(store|fingerprint)\.ts)/.test(node.getSourceFile().fileName)
  /** Notes what this node makes a carrier; whether there was anything new. */
  const learn = (node: ts.Node): boolean => {
    if (ts.isVariableDeclaration(node) && node.initializer) {
      const ofUser = ts.isObjectBindingPattern(node.name) && isUser(node.initializer)
      return (ofUser || holds(node.initializer)) && mark(node.name, ofUser)
    }
    if (ts.isParameter(node)) return ts.isObjectBindingPattern(node.name) && isUser(node) && mark(node.name, true)
    if (ts.isFunctionLike(node)) return isOurs(node) && returnsOf(node).some(holds) && add(givers, node)
    if (!ts.isCallExpression(node) || !node.arguments.some(holds)) return false
    const parameters = declarationOf(node)?.parameters ?? []
    const given = node.arguments.map((argument, i) => holds(argument) && parameters[i])
    return given.filter((p) => p && ts.isParameter(p) && isOurs(p) && mark(p.name)).length > 0
  }
  const all = cloudFiles(project).flatMap((file) => [...nodes(file)])
  while (all.filter(learn).length > 0) {}
  return holds
}
