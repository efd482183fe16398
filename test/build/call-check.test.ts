/** A newcomer adds a call and forgets one part of it: something within `npm run check` says which. The call is laid over the real tree, not on disk. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { collections } from '../../config/collections'
import { functions } from '../../config/functions'
import { withoutIndex } from '../../tools/call-check/indexes'
import { neverFilled } from '../../tools/call-check/outputs'
import { unnamedPersons } from '../../tools/call-check/persons'
import { misplaced } from '../../tools/call-check/places'
import { type Omission, type Overlay, type Project, projectOf } from '../../tools/call-check/program'
import { unused } from '../../tools/call-check/uses'

const changed = (file: string, before: string, after: string) => {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`)
  return text.replace(before, after)
}

const onDisk = (file: string): Overlay => ({ [file]: readFileSync(file, 'utf8') })

/** 其木格 says once that a tip helped her, and hears how many others did. */
const thank = `import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { store } from '../_kit/store'

export const thank = define('tip.thank', async ({ id }, { user, now }) => {
  await store.add('thanks', { _id: fingerprint('thanks', id, user.id), tip: id, at: now })
  const said = await store.count('thanks', { tip: id })
  return { ...(said > 1 && { others: said - 1 }) }
})
`
const call =
  "'tip.thank': { role: 'anyone', input: () => z.object({ id: Id() }), output: () => z.object({ others: z.optional(z.int()) }) },"
const whole: Overlay = {
  'types/entities/thanks.ts':
    "import * as z from 'zod/mini'\nimport { lazily } from '../lazily'\nimport { Id, Time } from './basics'\n\nexport const Thanks = lazily(() => z.object({ _id: z.string(), tip: Id(), at: Time() }))\n",
  'types/entities/collections.ts': changed(
    'types/entities/collections.ts',
    'export const collections = {',
    "import { Thanks } from './thanks'\nexport const collections = {\n  thanks: Thanks,",
  ),
  'config/collections.ts': changed('config/collections.ts', '  regions:', "  thanks: { indexes: [on('tip')] },\n  regions:"),
  'types/contract/tip.ts': changed('types/contract/tip.ts', "  'tip.opened'", `  ${call}\n  'tip.opened'`),
  'cloudfunctions/tip/thank.ts': thank,
  'cloudfunctions/tip/functions.ts': changed('cloudfunctions/tip/functions.ts', '{ read,', '{ thank, read,').replace(
    'import',
    "import { thank } from './thank'\nimport",
  ),
  // what it keeps of the week's cases and tips, beside a phone's own globals
  ...onDisk('src/lib/week.ts'),
  ...onDisk('src/globals.d.ts'),
  'src/pages/tip/thank.ts': "import { call } from '@/lib/call'\n\nexport const thank = (id: string) => call('tip.thank', { id })\n",
  'test/calls/thank.test.ts': "test('其木格 thanks', async () => expect(await qimuge.does('tip.thank', { id: 'a' })).toEqual({}))\n",
  'test/calls/who-may.ts': changed('test/calls/who-may.ts', "  'tip.opened'", "  'tip.thank': '任何人',\n  'tip.opened'"),
}
const declared = { ...collections, thanks: { indexes: [{ name: 'tip', keys: [{ field: 'tip', order: 1 as const }] }] } }

const ofTsc = ({ program }: Project, files: string[]): Omission[] =>
  files
    .flatMap((file) => program.getSourceFile(path.resolve(file)) ?? [])
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(({ file, messageText }) => ({
      at: path.relative('', file?.fileName ?? ''),
      what: ts.flattenDiagnosticMessageText(messageText, ' '),
    }))
/** The tip's function alone: the step of `npm run check` looks at all of them. */
const near = (project: Project): Project => ({
  ...project,
  files: (folder, ending) => project.files(folder, ending).filter((file) => /^cloudfunctions\/(tip|_kit)\//.test(file)),
})
const ofIndexes = (project: Project) => withoutIndex(near(project), declared)
const ofOutputs = (project: Project) => neverFilled(near(project))
const ofPersons = (project: Project) => unnamedPersons(near(project), declared)
const ofUses = (project: Project) => unused(project, ['tip.thank'])
const ofPlaces = (project: Project) => misplaced(project, functions)

/** One program after the other: each takes from the one before what has not changed. */
let project: Project | undefined
const treeWith = (change: Overlay) => {
  project = projectOf({ ...whole, ...change }, project)
  return project
}

test('nothing is missing of the whole call', () => {
  const all = treeWith({})
  expect(ofTsc(all, Object.keys(whole))).toEqual([])
  expect([ofIndexes, ofOutputs, ofPersons, ofUses, ofPlaces].flatMap((rule) => rule(all))).toEqual([])
})

const inCall = (...parts: [before: string, after: string][]): Overlay => ({
  'cloudfunctions/tip/thank.ts': parts.reduce((text, [before, after]) => text.replace(before, after), thank),
})

interface Part {
  rule: (project: Project, files: string[]) => Omission[]
  at: string
  what: RegExp
}

/** Parts that do not hide one another are left out together, since TypeScript reads the types anew each time; each has to be named. */
const leftOut: [without: Record<string, Part>, change: Overlay][] = [
  [
    {
      schema: { rule: ofTsc, at: 'types/entities/collections.ts', what: /Cannot find module '.\/thanks'/ },
      "collection's declaration": { rule: ofTsc, at: 'config/collections.ts', what: /'thanks' is missing/ },
      registration: { rule: ofTsc, at: 'cloudfunctions/tip/functions.ts', what: /'thank' is missing/ },
      'line in the table of roles': { rule: ofTsc, at: 'test/calls/who-may.ts', what: /'"tip.thank"' is missing/ },
      'field of a kept answer': { rule: ofTsc, at: 'src/lib/week.ts', what: /related/ },
    },
    {
      'types/entities/thanks.ts': null,
      ...onDisk('config/collections.ts'),
      ...onDisk('cloudfunctions/tip/functions.ts'),
      ...onDisk('test/calls/who-may.ts'),
      'src/lib/week.ts': changed('src/lib/week.ts', '{ case: one, related: [] }', '{ case: one }'),
    },
  ],
  [
    {
      collection: { rule: ofTsc, at: 'cloudfunctions/tip/thank.ts', what: /"thanks"/ },
      'contract line': { rule: ofTsc, at: 'cloudfunctions/tip/thank.ts', what: /"tip.thank"/ },
    },
    { ...onDisk('types/entities/collections.ts'), ...onDisk('types/contract/tip.ts') },
  ],
  [
    {
      index: { rule: ofIndexes, at: 'cloudfunctions/tip/thank.ts:7', what: /thanks is asked by at/ },
      output: { rule: ofOutputs, at: 'cloudfunctions/tip/thank.ts:5', what: /tip.thank never answers `others`/ },
      fingerprint: { rule: ofPersons, at: 'cloudfunctions/tip/thank.ts:6', what: /thanks gets a person's own id/ },
      'right role': { rule: ofTsc, at: 'test/calls/who-may.ts', what: /"网格员"/ },
    },
    {
      ...inCall(
        ["count('thanks', { tip: id })", "count('thanks', { at: now })"],
        ['...(said > 1 && { others: said - 1 })', ''],
        ["fingerprint('thanks', id, user.id)", 'id + user.id'],
      ),
      'types/contract/tip.ts': changed(
        'types/contract/tip.ts',
        "  'tip.opened'",
        `  ${call.replace("'anyone'", "['gridWorker']")}\n  'tip.opened'`,
      ),
    },
  ],
  [
    {
      client: { rule: ofUses, at: 'types/contract/tip.ts', what: /no client makes tip.thank/ },
      story: { rule: ofUses, at: 'types/contract/tip.ts', what: /no story makes tip.thank/ },
      'fitting file name': { rule: ofPlaces, at: 'cloudfunctions/tip/thanks.ts', what: /belongs into cloudfunctions\/tip\/thank.ts/ },
      "function's declaration": { rule: ofPlaces, at: 'config/functions.ts', what: /the function thanks is missing/ },
    },
    {
      'src/pages/tip/thank.ts': null,
      'test/calls/thank.test.ts': null,
      'cloudfunctions/tip/thank.ts': null,
      'cloudfunctions/tip/thanks.ts': thank,
      'cloudfunctions/thanks/index.ts': '',
    },
  ],
]

test.each(leftOut.map(([without, change]) => ({ parts: Object.keys(without).join(', '), without, change })))(
  'without its $parts each is named',
  ({ without, change }) => {
    const tree = treeWith(change)
    for (const { rule, at, what } of Object.values(without))
      expect(rule(tree, [at])).toContainEqual({ at, what: expect.stringMatching(what) })
  },
)
