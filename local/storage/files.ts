import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Store } from '../database/store'
import type { Writer } from '../database/writer'

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

/** Uploaded files. Content is on disk before the row that names it, so a file is there whole or not at all. */
export class Files {
  constructor(
    private readonly folder: string,
    private readonly store: Store,
    private readonly writer: Writer,
  ) {
    mkdirSync(folder, { recursive: true })
    store.db.exec(LAYOUT)
    this.sweep()
  }

  find(path: string): StoredFile | undefined {
    return this.store.db.get<StoredFile>('SELECT path,content,size,type FROM local_file WHERE path=?', path)
  }

  read(file: StoredFile): Readable {
    return createReadStream(join(this.folder, file.content))
  }

  async save(path: string, type: string, body: Readable): Promise<void> {
    const content = randomUUID()
    const temporary = join(this.folder, `${content}.part`)
    let size = 0
    const counted = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length
        if (size <= LIMIT) yield chunk
      }
      if (size > LIMIT) throw new TooLarge()
    }
    try {
      await pipeline(body, counted, createWriteStream(temporary, { flush: true }))
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
    await rename(temporary, join(this.folder, content))
    await syncFolder(this.folder)
    const old = this.find(path)
    await this.writer.run(() =>
      this.store.db.run('INSERT OR REPLACE INTO local_file(path,content,size,type) VALUES(?,?,?,?)', path, content, size, type),
    )
    if (old) await rm(join(this.folder, old.content), { force: true })
  }

  async remove(path: string): Promise<boolean> {
    const file = this.find(path)
    if (!file) return false
    await this.writer.run(() => this.store.db.run('DELETE FROM local_file WHERE path=?', path))
    await rm(join(this.folder, file.content), { force: true })
    return true
  }

  async clear(): Promise<void> {
    await this.writer.run(() => this.store.db.exec('DELETE FROM local_file'))
    this.sweep()
  }

  /** Removes what an interrupted upload left behind. */
  private sweep(): void {
    const known = new Set(this.store.db.all<{ content: string }>('SELECT content FROM local_file').map((f) => f.content))
    for (const name of readdirSync(this.folder)) if (!known.has(name)) rmSync(join(this.folder, name), { force: true })
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().catch(() => undefined) // not every system can flush a folder
  await handle.close()
}
