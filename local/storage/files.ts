import { randomUUID } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Store } from '../database/store'
import type { Writer } from '../database/writer'
import { syncFolder } from '../durable'
import { FileLock } from '../lock'

export interface StoredFile {
  path: string
  /** Name of its content under `files/`. */
  content: string
  size: number
  type: string
}

const LAYOUT =
  'CREATE TABLE IF NOT EXISTS local_file(path TEXT PRIMARY KEY, content TEXT NOT NULL, size INTEGER NOT NULL, type TEXT NOT NULL)'

/** The most one upload may hold. */
const LIMIT = 50 * 1024 * 1024

export class TooLarge extends Error {}

/** Shared by whoever copies the files of a data folder: meanwhile none of them is removed. */
export const filesLock = (data: string) => new FileLock(join(data, 'files.lock'))

/** Uploaded files. Content is on disk before the row that names it, so a file is there whole or not at all. */
export class Files {
  private readonly folder: string
  private readonly lock: FileLock
  /** Contents that no row names any more, still on disk. */
  private left: string[] = []

  constructor(
    data: string,
    private readonly store: Store,
    private readonly writer: Writer,
  ) {
    this.folder = join(data, 'files')
    this.lock = filesLock(data)
    mkdirSync(this.folder, { recursive: true })
    store.db.exec(LAYOUT)
    this.discard(this.orphans())
  }

  find(path: string): StoredFile | undefined {
    return this.store.db.get<StoredFile>('SELECT path,content,size,type FROM local_file WHERE path=?', path)
  }

  read(file: StoredFile): Readable {
    return createReadStream(join(this.folder, file.content))
  }

  async save(path: string, type: string, body: Readable): Promise<void> {
    const content = randomUUID()
    try {
      const size = await this.receive(content, body)
      const old = await this.writer.run(() => {
        const before = this.find(path)
        this.store.db.run('INSERT OR REPLACE INTO local_file(path,content,size,type) VALUES(?,?,?,?)', path, content, size, type)
        return before
      })
      if (old) this.discard([old.content])
    } catch (error) {
      for (const name of [`${content}.part`, content]) await rm(join(this.folder, name), { force: true })
      throw error
    }
  }

  async remove(path: string): Promise<boolean> {
    const file = await this.writer.run(() => {
      const found = this.find(path)
      if (found) this.store.db.run('DELETE FROM local_file WHERE path=?', path)
      return found
    })
    if (file) this.discard([file.content])
    return file !== undefined
  }

  /** Part of a write: takes every file out of the store, and gives what is to be discarded once that is on disk. */
  forgetAll(): string[] {
    const contents = this.contents()
    this.store.db.run('DELETE FROM local_file')
    return contents
  }

  /** Removes contents from disk; while a backup copies them, they wait for the next time. */
  discard(contents: string[]): void {
    this.left.push(...contents)
    if (!this.lock.take()) return
    try {
      for (const content of this.left) rmSync(join(this.folder, content), { force: true })
      this.left = []
    } catch (error) {
      console.error('[local] files:', error) // tried again with the next ones, and at the next start
    } finally {
      this.lock.release()
    }
  }

  close(): void {
    this.lock.close()
  }

  private contents(): string[] {
    return this.store.db.all<{ content: string }>('SELECT content FROM local_file').map(({ content }) => content)
  }

  /** What an upload that was broken off left behind. */
  private orphans(): string[] {
    const known = new Set(this.contents())
    return readdirSync(this.folder).filter((name) => !known.has(name))
  }

  /** Writes a content to disk and says how long it is. A failed one is still heard out: only then does its sender listen. */
  private async receive(content: string, body: Readable): Promise<number> {
    const temporary = join(this.folder, `${content}.part`)
    const file = await open(temporary, 'wx')
    let size = 0
    let failure: unknown
    try {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        size += chunk.length
        if (size > LIMIT) failure ??= new TooLarge()
        if (!failure)
          await file.appendFile(chunk).catch((error) => {
            failure = error
          })
      }
      if (failure) throw failure
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, join(this.folder, content))
    syncFolder(this.folder)
    return size
  }
}
