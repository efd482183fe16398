import ts from 'typescript'
import type { collections as declared } from '../../config/collections'
import { idsIn } from './ids'
import type { Omission, Project } from './program'
import { cloudFiles, nodes, placeOf, storeCalls, textsOf } from './walk'

const writes = ['add', 'put', 'change', 'updateWhere']

/** Documents that hold a person's own id, and not its fingerprint, in a collection that does not say that it keeps persons. */
export const unnamedPersons = (project: Project, collections: typeof declared): Omission[] => {
  const holds = idsIn(project)
  return cloudFiles(project)
    .flatMap((file) => documentsIn(project, file))
    .filter(({ document }) => holds(document))
    .flatMap(({ collection, document }) =>
      textsOf(project.checker, collection)
        .filter((c) => !collections[c as keyof typeof declared]?.person)
        .map((c) => ({
          at: placeOf(document),
          what: `${c} gets a person's own id: store fingerprint(…) of it, or say with \`person\` in config/collections.ts why it must be known`,
        })),
    )
}

/** What is written into which collection: by the store, in a transaction, or by `addOnce`. */
const documentsIn = ({ checker }: Project, file: ts.SourceFile) => {
  const inTransaction = [...nodes(file)].filter(ts.isCallExpression).filter(({ expression }) => {
    const owner = ts.isPropertyAccessExpression(expression) && writes.includes(expression.name.text) ? expression.expression : undefined
    return owner && checker.getTypeAtLocation(owner).symbol?.name === 'Transaction'
  })
  const once = [...nodes(file)].filter(ts.isCallExpression).filter(({ expression }) => expression.getText() === 'addOnce')
  return [
    ...[...storeCalls(file, writes).map(({ call }) => call), ...inTransaction].map(({ arguments: [collection, ...rest] }) => [
      collection,
      rest.at(-1),
    ]),
    ...once.map((call) => call.arguments),
  ].flatMap(([collection, document]) => (collection && document ? [{ collection, document }] : []))
}
