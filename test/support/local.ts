import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import tcb from '@cloudbase/node-sdk'
import { stayOffCloudBase } from '../../local/functions/stay-inside'
import type { TimerName } from '../../types/words/running'
import { seededFolder } from './seeded'

export interface StartOptions {
  /** Plant the demonstration data; true unless said otherwise. */
  seed?: boolean
  /** Begin without collections and functions, as a new environment in the cloud. */
  blank?: boolean
  /** Keep the data here instead of in a new temporary folder. */
  dataDir?: string
  /** The largest file it may write, in KB: what a full disk is to a program. */
  fileLimit?: number
  /** The timers that run when the clock is put forward. */
  timers?: TimerName[]
  /** Its timers run by themselves, as the minutes pass; else only when a test asks. */
  ticks?: boolean
  /** Another build than the product's. */
  dist?: string
  /** Settings of its environment, beside the usual ones. */
  env?: Record<string, string>
}

export interface Caller {
  token: string
  /** The function's result; a refusal of the platform throws `{code, message}`. */
  call<T = unknown>(functionName: string, event?: object): Promise<T>
}

export interface OutboxMessage {
  id: number
  at: number
  kind: string
  body: Record<string, unknown>
}

export interface Local {
  url: string
  dataDir: string
  as(openid: string): Promise<Caller>
  anonymous(): Promise<Caller>
  /** Puts the clock forward; timers that became due have run when this returns, or of them only these. */
  advance(ms: number, timers?: TimerName[]): Promise<void>
  /** A fresh cloudID, as `wx.getGroupEnterInfo` gives it to a member who opened a card in the group. */
  enterGroup(openid: string, opengid: string): Promise<string>
  /** Switches on or off something that can go wrong at WeChat. */
  fault(name: string, on: boolean): Promise<void>
  /** The person accepted wx.requestSubscribeMessage for these templates, a message each. */
  accept(openid: string, templates: string[]): Promise<void>
  /** The employee confirms a mass sending in WeCom. */
  confirmInWecom(msgid: string): Promise<void>
  /** Runs a timer now; resolves when its function has ended, however. */
  timer(name: string): Promise<void>
  /** Ends what a function is doing, as a crash would; gives how many invocations that were. */
  crash(functionName: string): Promise<number>
  /** The real SDK, as administrator. */
  sdk(): ReturnType<typeof tcb.init>
  outbox(): Promise<OutboxMessage[]>
  /** What the clock of this cloud says. */
  now(): Promise<number>
  /** What it has written to stderr: functions' console output and warnings. */
  log(): string
  /** Ends the process at once; the data folder stays. */
  kill(signal?: NodeJS.Signals): Promise<void>
  /** Ends the process and removes a temporary folder. */
  stop(): Promise<void>
}

/** Starts a CloudBase of its own for a test: any free port, a temporary folder. */
export async function startLocal(options: StartOptions = {}): Promise<Local> {
  const dist = options.dist ?? 'dist'
  const planted = !!process.env.SEEDED && !options.dataDir && !options.dist && !options.blank && options.seed !== false
  const dataDir = options.dataDir ?? (planted ? await seededFolder() : mkdtempSync(join(tmpdir(), 'local-')))
  const args = [join(dist, 'local/main.js'), '--data', dataDir, '--port', '0', '--dist', dist]
  if (planted || options.seed === false || options.blank) args.push('--no-seed')
  if (options.blank) args.push('--blank')
  if (!options.ticks) args.push('--still')
  // a thread takes over what stands among the arguments, and nothing of NODE_OPTIONS
  const words = [process.execPath, ...(process.env.AHEAD ? ['--require', process.env.AHEAD] : []), ...args]
  if (options.fileLimit) words.unshift('sh', '-c', `ulimit -f ${options.fileLimit}; exec "$0" "$@"`)
  const child = spawn(words[0]!, words.slice(1), { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...options.env } })
  let log = ''
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk
  })
  const url = await ready(child, () => log)
  const admin = JSON.parse(readFileSync(join(dataDir, 'admin.json'), 'utf8'))

  const post = async <T>(path: string, body: object, token?: string): Promise<T> => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
    const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })
    const answer = (await response.json()) as T
    if (!response.ok) throw Object.assign(new Error(`${path}: ${JSON.stringify(answer)}`), { status: response.status }, answer)
    return answer
  }
  const caller = (token: string): Caller => ({ token, call: (name, event = {}) => post(`/v1/functions/${name}`, event, token) })
  const become = async (openid: string) => (await post<{ access_token: string }>('/local/api/become', { openid })).access_token

  const kill = async (signal: NodeJS.Signals = 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }

  const state = async () => (await (await fetch(`${url}/local/api/state`)).json()) as { outbox: OutboxMessage[]; clock: { now: number } }
  return {
    url,
    dataDir,
    as: async (openid) => caller(await become(openid)),
    anonymous: async () =>
      caller((await post<{ access_token: string }>(`/auth/v1/signin/anonymously?client_id=${admin.env}`, {})).access_token),
    advance: async (ms, timers) => void (await post('/local/api/clock', { advanceMs: ms, timers })),
    enterGroup: async (openid, opengid) => (await post<{ cloudID: string }>('/local/api/enter', { opengid }, await become(openid))).cloudID,
    fault: async (name, on) => void (await post('/local/api/faults', { name, on })),
    accept: async (openid, templates) => void (await post('/local/api/consents', { openid, templates })),
    confirmInWecom: async (msgid) => {
      const body = JSON.stringify({ msgid })
      await fetch(`${url}/local/api/wecom/confirm`, { method: 'POST', body })
    },
    timer: async (name) => void (await post(`/local/api/timers/${name}`, {})),
    crash: async (name) => (await post<{ crashed: number }>('/local/api/crash', { name })).crashed,
    sdk: () => {
      stayOffCloudBase()
      // Without this the SDK asks a metadata host before each request.
      Object.assign(process.env, { TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: admin.env })
      const { secretId, secretKey, env } = admin
      return tcb.init({ env, secretId, secretKey, serviceUrl: admin.url })
    },
    outbox: async () => (await state()).outbox,
    now: async () => (await state()).clock.now,
    log: () => log,
    kill,
    stop: async () => {
      await kill('SIGTERM')
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function ready(child: ChildProcess & { stdout: NodeJS.ReadableStream }, log: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`local ended with ${code} before it was ready\n${log()}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /^ready (\S+)$/.exec(line)?.[1]
      if (url) resolve(url)
    })
  })
}

/** Something that starts before the first test of a file (or `describe`) and stops after the last. */
export const forTheFile = <T extends { stop(): Promise<unknown> }>(start: () => Promise<T>): T => {
  let started: T
  beforeAll(async () => {
    started = await start()
  })
  afterAll(() => started.stop())
  return new Proxy({} as T, { get: (_target, name) => Reflect.get(started, name) })
}

/** A local cloud for the tests of a file. */
export const aLocal = (options?: StartOptions): Local => forTheFile(() => startLocal(options))
