import ts from 'typescript'
import type { Omission, Project } from './program'
import { nodes } from './walk'

/** Tests made from the contract, or of refusals alone: they say nothing of what a call does. */
const generated = /\/(every-role|trespass)\.test\.ts$/

/** Calls of the contract that no story makes to the end, and calls that no client makes. */
export const unused = (project: Project, calls: string[]): Omission[] => {
  const told = new Set(
    project
      .files('test/calls', /\.test\.ts$/)
      .filter((f) => !generated.test(f))
      .flatMap((f) => [...nodes(project.source(f))].flatMap(done)),
  )
  const clients = [...project.files('src', /\.tsx?$/), ...project.files('screen', /\.ts$/), ...project.files('config/chat-tool', /\.js$/)]
  const used = new Set(clients.flatMap((f) => [...nodes(project.source(f))].flatMap((n) => (ts.isStringLiteral(n) ? [n.text] : []))))
  return calls.flatMap((call) => {
    const at = `types/contract/${call.split('.')[0]}.ts`
    return [
      ...(told.has(call)
        ? []
        : [{ at, what: `no story makes ${call} with valid input: tell one in test/calls/ (\`does('${call}', …)\`)` }]),
      ...(used.has(call) ? [] : [{ at, what: `no client makes ${call}: call it from src/, or take it out of the contract` }]),
    ]
  })
}

/** The call in `buhe.does('visit.save', …)`, which fails the test unless the call is answered. */
const done = (node: ts.Node): string[] => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== 'does') return []
  const [call] = node.arguments
  return call && ts.isStringLiteral(call) ? [call.text] : []
}
