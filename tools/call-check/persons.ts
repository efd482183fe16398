import ts from 'typescript'
import type { collections as declared } from '../../config/collections'
import { idsIn } from './ids'
import type { Omission, Project } from './program'
import { cloudFiles, nodes, placeOf, textsOf } from './walk'

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
const documentsIn = ({ checker }: Project, file: ts.SourceFile) =>
  [...nodes(file)].filter(ts.isCallExpression).flatMap(({ expression, arguments: [collection, ...rest] }) => {
    const owner = ts.isPropertyAccessExpression(expression) && writes.includes(expression.name.text) ? expression.expression : undefined
    const writing = owner && (owner.getText() === 'store' || checker.getTypeAtLocation(owner).symbol?.name === 'Transaction')
    const document = writing ? rest.at(-1) : expression.getText() === 'addOnce' ? rest[0] : undefined
    return collection && document ? [{ collection, document }] : []
  })
