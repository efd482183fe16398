/** The program that the rules look at: the cloud functions, their declarations and the table of roles as TypeScript understands them. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** What a rule found missing: where, what, and what to do about it. */
export interface Omission {
  at: string
  what: string
}

/** Files by path from the root, as they would be: null for one that is left out. They need not lie on disk. */
export type Overlay = Record<string, string | null>

export interface Project {
  program: ts.Program
  checker: ts.TypeChecker
  /** The files of a folder, below the root, whose names end so. */
  files: (folder: string, ending: RegExp) => string[]
  read: (file: string) => string
  source: (file: string) => ts.SourceFile
}

const root = process.cwd()
const options = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, root).options
const onDisk = new Map<string, ts.SourceFile | undefined>()
const below = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? below(`${folder}/${e.name}`) : [`${folder}/${e.name}`]))

const parse = (file: string, text: string) =>
  ts.createSourceFile(path.resolve(file), text, { languageVersion: ts.ScriptTarget.ES2022, impliedNodeFormat: ts.ModuleKind.ESNext }, true)

/** The tree as it lies on disk with `overlay` over it. What was parsed once is not parsed again. */
export const projectOf = (overlay: Overlay = {}, before?: Project): Project => {
  const over = new Map(Object.entries(overlay).map(([file, text]) => [path.resolve(file), text]))
  const read = (file: string) => over.get(path.resolve(file)) ?? readFileSync(file, 'utf8')
  const files = (folder: string, ending: RegExp) => {
    const added = Object.keys(overlay).filter((file) => file.startsWith(`${folder}/`))
    return [...new Set([...below(folder), ...added])].filter((file) => ending.test(file) && over.get(path.resolve(file)) !== null).sort()
  }
  const source = (file: string) => {
    const name = path.resolve(file)
    const text = over.get(name)
    if (typeof text === 'string') return parse(file, text)
    if (!onDisk.has(name)) onDisk.set(name, parse(file, readFileSync(name, 'utf8')))
    return onDisk.get(name) as ts.SourceFile
  }
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    fileExists: (file) => (over.has(path.resolve(file)) ? over.get(path.resolve(file)) !== null : ts.sys.fileExists(file)),
    readFile: (file) => over.get(path.resolve(file)) ?? ts.sys.readFile(file),
    getSourceFile: (file) => (ts.sys.fileExists(file) || over.get(path.resolve(file)) ? source(file) : undefined),
  }
  const inClient = Object.keys(overlay).filter((file) => file.startsWith('src/') && overlay[file] !== null)
  const roots = [...files('cloudfunctions', /\.ts$/), ...files('config', /^config\/[a-z]+\.ts$/), 'test/calls/who-may.ts', ...inClient]
  const program = ts.createProgram(
    roots.map((file) => path.resolve(file)),
    { ...options, noEmit: true },
    host,
    before?.program,
  )
  return { program, checker: program.getTypeChecker(), files, read, source }
}
