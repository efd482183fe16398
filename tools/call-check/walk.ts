/** Finding one's way in the syntax tree. */
import path from 'node:path'
import ts from 'typescript'
import type { Project } from './program'

/** Every node below this one, itself included. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => void children.push(child))
  for (const child of children) yield* nodes(child)
}

/** `cloudfunctions/tip/read.ts:12`. */
export const placeOf = (node: ts.Node): string => {
  const file = node.getSourceFile()
  return `${path.relative(process.cwd(), file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}

/** The cloud functions' files as the program holds them. */
export const cloudFiles = ({ program, files }: Project): ts.SourceFile[] =>
  files('cloudfunctions', /\.ts$/).flatMap((file) => program.getSourceFile(path.resolve(file)) ?? [])

/** The calls `store.name(…)` of a file. */
export const storeCalls = (file: ts.SourceFile, names: string[]): { call: ts.CallExpression; name: string }[] =>
  [...nodes(file)].filter(ts.isCallExpression).flatMap((call) => {
    const { expression } = call
    const isStore = ts.isPropertyAccessExpression(expression) && expression.expression.getText() === 'store'
    return isStore && names.includes(expression.name.text) ? [{ call, name: expression.name.text }] : []
  })

/** Without the parentheses, `as`, `!` and `await` around it. */
export const bare = (node: ts.Expression): ts.Expression =>
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isSatisfiesExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isAwaitExpression(node)
    ? bare(node.expression)
    : node

/** What a function of this project may give back. */
export const returnsOf = (declaration: ts.Node | undefined): ts.Expression[] => {
  if (!declaration || !ts.isFunctionLike(declaration) || declaration.getSourceFile().isDeclarationFile) return []
  const { body } = declaration as ts.ArrowFunction
  if (!body) return []
  if (!ts.isBlock(body)) return [body]
  const found: ts.Expression[] = []
  const look = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression)
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, look)
  }
  look(body)
  return found
}

/** Where a name's value stands, following imports. */
export const declarationOf = (checker: ts.TypeChecker, node: ts.Node): ts.Declaration | undefined =>
  symbolOf(checker, node)?.valueDeclaration

export const symbolOf = (checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined => {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node)
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

/** The texts that an expression may be, as far as its type says: `'cases'`, or each of `'slogans' | 'scripts'`. */
export const textsOf = (checker: ts.TypeChecker, node: ts.Expression): string[] => {
  const type = checker.getTypeAtLocation(node)
  return (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []))
}
