import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { unzipSync } from 'fflate'
import type { LocalConfig, TimerSpec } from '../config'
import { writeDurably } from '../durable'

export interface DeployedFunction {
  timeout: number
  memory: number
  runtime: string
  handler: string
  description: string
  variables: Record<string, string>
  timers: TimerSpec[]
  /** What it is in the middle of, and how often it will still say so. */
  busy: { state: 'Creating' | 'Updating'; looks: number }
}

interface Kept {
  functions: Record<string, DeployedFunction>
  /** Collection → who reaches it. */
  permissions: Record<string, string>
  storage: string
}

/** What an environment that began empty was told through the management API: code as files, everything else in one; collections and indexes are the store's own. */
export class Deployed {
  private readonly folder: string
  private readonly file: string
  private readonly root: string
  readonly kept: Kept

  constructor(data: string) {
    this.folder = resolve(data, 'deployed')
    this.file = join(this.folder, 'state.json')
    this.root = join(this.folder, 'cloudfunctions')
    mkdirSync(this.root, { recursive: true })
    const none: Kept = { functions: {}, permissions: {}, storage: 'PRIVATE' }
    this.kept = existsSync(this.file) ? (JSON.parse(readFileSync(this.file, 'utf8')) as Kept) : none
  }

  /** The product's declaration without what a deployment brings. */
  instead(config: LocalConfig): LocalConfig {
    const nothing = { collections: {}, functions: {}, environment: {}, seed: async () => ({}) }
    return { ...config, ...nothing, functionRoot: this.root, webRoot: join(this.folder, 'no-build') }
  }

  save(): void {
    writeDurably(this.file, JSON.stringify(this.kept, null, 1))
  }

  /** Puts a function's code in the place of what was there; false when it is no ZIP. */
  unpack(name: string, zip: Buffer): boolean {
    let files: Record<string, Uint8Array>
    try {
      files = unzipSync(zip)
    } catch {
      return false
    }
    const place = join(this.root, name)
    rmSync(place, { recursive: true, force: true })
    for (const [path, body] of Object.entries(files)) {
      const file = resolve(place, path)
      if (path.endsWith('/') || !file.startsWith(place + sep)) continue
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, body)
    }
    return true
  }

  /** Whoever runs it begins anew. */
  touch(name: string): void {
    const now = new Date()
    utimesSync(join(this.root, name, 'index.js'), now, now)
  }
}
