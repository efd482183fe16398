/** What the scripts share: running a command with its progress shown, and knowing whether sources changed since a build. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseEnv } from 'node:util'

const root = path.resolve(import.meta.dirname, '..')
process.chdir(root)

const started = new Set()
/** Starts a process that ends when this one does. */
export const begin = (command, args, options) => {
  const child = spawn(command, args, options)
  started.add(child)
  child.once('exit', () => started.delete(child))
  return child
}
process.on('exit', () => {
  for (const child of started) child.kill()
})

/** Says that something is under way, counts the seconds, and says how it ended. */
export const showing = async (words, work, live = process.stdout.isTTY) => {
  const began = Date.now()
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`
  process.stdout.write(live ? `  … ${words}` : `  … ${words}\n`)
  const ticking = live && setInterval(() => process.stdout.write(`\r  … ${words} ${seconds()}`), 1000)
  const end = (sign) => {
    clearInterval(ticking)
    process.stdout.write(`${live ? '\r' : ''}  ${sign} ${words} ${seconds()}\n`)
  }
  await work.catch((error) => {
    end('✗')
    throw error
  })
  end('✓')
}

let several = false
/** Several pieces of work at once, for computers with more than one processor. A line that counts cannot be shared: each says that it began and how it ended. */
export const together = async (...works) => {
  several = true
  await Promise.all(works.map((work) => work())).finally(() => {
    several = false
  })
}

/** Runs a command; its output is kept back for when it fails. */
export const step = (words, command, args, { env = {}, show = false, signal } = {}) => {
  const output = []
  const child = begin(command, args, {
    env: { ...process.env, ...env },
    signal,
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // npm is a script there; other programs may lie in folders with spaces
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (!show) for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
  const ended = new Promise((resolve, reject) => {
    const failed = (code) => reject(new Failed(`${command} ${args.join(' ')} → ${code}`, Buffer.concat(output).toString()))
    child.on('error', () => failed(127))
    child.on('close', (exit, signal) => (exit === 0 ? resolve() : failed(exit ?? signal)))
  })
  return showing(words, ended, process.stdout.isTTY && !show && !several)
}

/** Takes a county's settings from its file into the environment. */
export const takeSettings = (file) => {
  if (!existsSync(file)) throw new Failed(`找不到 ${file}`)
  Object.assign(process.env, parseEnv(readFileSync(file, 'utf8')))
}

/** A command that failed, with what it had to say. */
export class Failed extends Error {
  constructor(message, output = '') {
    super(message)
    this.output = output
  }
}

/** Ends the script when a step failed: the end of what the step said, then one line. */
export const main = (run) =>
  run().catch((e) => {
    if (e instanceof Failed) console.error([...e.output.split('\n').slice(-60), `  没有完成：${e.message}`].join('\n'))
    else console.error(e)
    process.exit(1)
  })

/** Installs what the lock pins, unless that lock is what is installed. `npm ci` is avoided: it fails on mirrors that lack other systems' optional binaries. */
export const install = async () => {
  const stamp = 'node_modules/.installed'
  const lock = createHash('sha256')
    .update(await readFile('package-lock.json'))
    .digest('hex')
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === lock) return
  await step('安装依赖（第一次要一两分钟）', 'npm', ['install', '--no-audit', '--no-fund', '--no-save'], {})
  await writeFile(stamp, lock)
}

const files = async (place) => {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => null)
  if (!entries) return existsSync(place) ? [place] : []
  const inner = await Promise.all(entries.map((e) => files(path.join(place, e.name))))
  return inner.flat()
}

/** Runs `build` unless the sources (files and folders) are what they were when `name` was last built and `out` is there; gives whether it did. */
export const whenChanged = async (name, sources, out, build) => {
  const hash = createHash('sha256')
  for (const file of (await Promise.all(sources.map(files))).flat().sort()) hash.update(file).update(await readFile(file))
  hash.update(`${process.env.CUNSHAO_ENV ?? ''} ${process.env.CUNSHAO_CHAT_TOOL ?? ''}`)
  const now = hash.digest('hex')
  const stamp = `.cache/${name}.built`
  if (existsSync(out) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === now) return false
  // a build that breaks off has written something of both
  await rm(stamp, { force: true })
  await build()
  await mkdir('.cache', { recursive: true })
  await writeFile(stamp, now)
  return true
}
