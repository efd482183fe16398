import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf, newSalt, type Seal, sealOf } from './seal'

/** A copy's list: what is in it, and what each part must come to. */
export interface Manifest {
  layout: 1
  salt: string
  /** Milliseconds since 1970. */
  begun: number
  ended?: number
  /** Rows, pages and the digest of each collection that is whole. */
  collections: Record<string, { rows: number; pages: number; digest: string }>
  /** Stored files by their path, with the hash of what is in them; null: named by a row and no longer there. */
  files: Record<string, string | null>
}

export interface Folder {
  manifest: Manifest
  seal: Seal
  save(): void
  /** The pages of a collection that are there, in order; a last one that was broken off is left out. */
  read(name: string): string[]
  /** Adds a page, numbered from 0. */
  add(name: string, page: number, text: string): void
  /** Begins a collection's pages anew with those that are whole. */
  keep(name: string, pages: string[]): void
  hasFile(path: string): boolean
  readFile(path: string): Buffer
  writeFile(path: string, content: Buffer): void
}

const leastPassword = 12

/** Opens a copy's folder, or begins one where `begin` says so. A wrong password, and a list that somebody changed, are refused. */
export const openFolder = (folder: string, password: string, begin: boolean): Folder => {
  if (password.length < leastPassword) throw new Error(`备份的密码至少${leastPassword}个字符`)
  const list = join(folder, 'manifest.json')
  if (!existsSync(list) && !begin) throw new Error(`${folder} 里没有备份`)
  if (begin) mkdirSync(join(folder, 'files'), { recursive: true, mode: 0o700 })
  const kept = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { manifest: Manifest; mark: string }) : undefined
  const manifest: Manifest = kept?.manifest ?? { layout: 1, salt: newSalt(), begun: Date.now(), collections: {}, files: {} }
  const seal = sealOf(password, manifest.salt)
  if (kept && seal.mark(JSON.stringify(manifest)) !== kept.mark) throw new Error('密码不对，或者清单被改过')
  if (manifest.layout !== 1) throw new Error('这个备份的格式，这个程序不认识')

  const rowsFile = (name: string) => join(folder, `${name}.rows`)
  const write = (file: string, content: string | Buffer) => {
    writeFileSync(`${file}.part`, content, { mode: 0o600, flush: true })
    renameSync(`${file}.part`, file)
  }
  const line = (name: string, page: number, text: string) => `${seal.lock(`${name} ${page}`, Buffer.from(text)).toString('base64')}\n`
  const fileName = (path: string) => join(folder, 'files', hashOf(path))
  return {
    manifest,
    seal,
    save: () => write(list, JSON.stringify({ manifest, mark: seal.mark(JSON.stringify(manifest)) }, null, 1)),
    read: (name) => {
      if (!existsSync(rowsFile(name))) return []
      const whole = readFileSync(rowsFile(name), 'utf8').split('\n').slice(0, -1)
      return whole.map((locked, page) => seal.open(`${name} ${page}`, Buffer.from(locked, 'base64')).toString())
    },
    add: (name, page, text) => writeFileSync(rowsFile(name), line(name, page, text), { flag: 'a', mode: 0o600, flush: true }),
    keep: (name, pages) => write(rowsFile(name), pages.map((text, page) => line(name, page, text)).join('')),
    hasFile: (path) => existsSync(fileName(path)),
    readFile: (path) => seal.open(`file ${path}`, readFileSync(fileName(path))),
    writeFile: (path, content) => write(fileName(path), seal.lock(`file ${path}`, content)),
  }
}
