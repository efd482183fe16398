import path from 'node:path'
import type { functions as declared } from '../../config/functions'
import { definitionsIn } from './outputs'
import type { Omission, Project } from './program'
import { cloudFiles } from './walk'

/** Functions that are not everywhere they must be to be deployed, and calls whose file a stranger would not find. */
export const misplaced = (project: Project, functions: typeof declared): Omission[] => {
  const folders = project.files('cloudfunctions', /^cloudfunctions\/[a-z]+\/index\.ts$/).map((file) => file.split('/')[1] as string)
  const deployed = (JSON.parse(project.read('cloudbaserc.json')) as { functions: { name: string }[] }).functions.map(({ name }) => name)
  const lists = { 'cloudfunctions/<name>/index.ts': folders, 'config/functions.ts': Object.keys(functions), 'cloudbaserc.json': deployed }
  const all = new Set(Object.values(lists).flat())
  const lost = Object.entries(lists).flatMap(([at, list]) =>
    [...all]
      .filter((name) => !list.includes(name))
      .map((name) => ({ at, what: `the function ${name} is missing here: add it, or remove it everywhere` })),
  )
  const strange = cloudFiles(project).flatMap((file) =>
    definitionsIn(file).flatMap(({ name }) => {
      const [domain, call = ''] = name.split('.')
      const right = `cloudfunctions/${domain}/${call.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}.ts`
      const at = path.relative(process.cwd(), file.fileName)
      return at === right ? [] : [{ at, what: `${name} belongs into ${right}` }]
    }),
  )
  return [...lost, ...strange]
}
