/** What the scripts share: running a command with its progress shown, and knowing whether sources changed since a build. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
process.chdir(root)

/** Runs a command; its output is kept back and shown only when it fails. While it runs, a line says so and counts the seconds. */
export const step = async (words, command, args, { env = {}, show = false } = {}) => {
  const began = Date.now()
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`
  const live = process.stdout.isTTY && !show
  process.stdout.write(live ? `  … ${words}` : `  … ${words}\n`)
  const ticking = live && setInterval(() => process.stdout.write(`\r  … ${words} ${seconds()}`), 1000)
  const output = []
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  if (!show) for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(127))
    child.on('close', (exit, signal) => resolve(exit ?? (signal ? 1 : 0)))
  })
  clearInterval(ticking)
  process.stdout.write(`${live ? '\r' : ''}  ${code === 0 ? '✓' : '✗'} ${words} ${seconds()}\n`)
  if (code !== 0) {
    process.stdout.write(`${Buffer.concat(output).toString().split('\n').slice(-60).join('\n')}\n`)
    throw new Failed(`${command} ${args.join(' ')} → ${code}`)
  }
}

export class Failed extends Error {}

/** Ends the script with one line when a step failed; the step has shown its output already. */
export const main = (run) =>
  run().catch((e) => {
    console.error(e instanceof Failed ? `\n  没有完成：${e.message}` : e)
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

/** Runs `build` unless the sources (files and folders) are what they were when `name` was last built and `out` is there. */
export const whenChanged = async (name, sources, out, build) => {
  const hash = createHash('sha256')
  for (const file of (await Promise.all(sources.map(files))).flat().sort()) hash.update(file).update(await readFile(file))
  hash.update(`${process.env.CUNSHAO_ENV ?? ''} ${process.env.CUNSHAO_CHAT_TOOL ?? ''}`)
  const now = hash.digest('hex')
  const stamp = `.cache/${name}.built`
  if (existsSync(out) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === now) return
  await build()
  await mkdir('.cache', { recursive: true })
  await writeFile(stamp, now)
}
