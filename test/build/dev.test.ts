/** `npm run dev` on a copy of this checkout, as it is after cloning: somebody changes one file of each kind, then breaks one, mends it and presses Ctrl+C. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const copy = mkdtempSync(path.join(os.tmpdir(), 'dev-'))
let dev: ChildProcess
let said = ''

/** Waits as long as it takes: the test's own limit ends it. */
const until = async <T>(what: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> => {
  for (;;) {
    const found = await what()
    if (found) return found
    if (dev.exitCode !== null) throw new Error(`it ended with ${dev.exitCode}:\n${said}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Replaces words in a file of the copy. */
const change = (file: string, before: string, after: string) => {
  const text = readFileSync(path.join(copy, file), 'utf8')
  if (!text.includes(before)) throw new Error(`${file} says "${before}" no more`)
  writeFileSync(path.join(copy, file), text.replace(before, after))
}

/** Empty while the cloud starts anew, at another port. */
const get = async (address: string, init?: RequestInit) => {
  const url = said.match(/http:\S+(?=\/local)/g)?.at(-1)
  return fetch(url + address, init).then(
    (answer) => answer.text(),
    () => '',
  )
}
/** Everything that a browser would get of the site. */
const site = async () => {
  const files: string[] = JSON.parse((await get('/offline.js')).match(/const files = (\[.*?\])/)?.[1] ?? '[]')
  return (await Promise.all(['/', ...files].map((file) => get(file)))).join('\n')
}
/** What a visitor is answered; undefined while the cloud starts anew. */
const ask = async (domain: string, call: string, input: object) => {
  const post = async (address: string, body: object, headers = {}) => {
    const text = await get(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    return text ? JSON.parse(text) : undefined
  }
  const session = await post('/auth/v1/signin/anonymously', {})
  return post(`/v1/functions/${domain}`, { call, input }, { authorization: `Bearer ${session?.access_token}` })
}

beforeAll(async () => {
  const left = ['.git', 'node_modules', 'dist', '.cache', '.local', 'test', 'docs'].map((name) => path.resolve(name))
  cpSync('.', copy, { recursive: true, filter: (from) => !left.includes(path.resolve(from)) })
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction')
  const args = ['scripts/dev.mjs', '--port', '0', '--data', path.join(copy, '.local')]
  // a group of its own, so that what it started can be seen to end
  dev = spawn(process.execPath, args, { cwd: copy, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [dev.stdout, dev.stderr]) stream?.on('data', (chunk) => (said += chunk))
  await until(() => said.includes('/local\n'))
}, 300_000)

afterAll(() => {
  if (dev.exitCode === null) process.kill(-(dev.pid ?? 0), 'SIGKILL')
  rmSync(copy, { recursive: true, force: true })
})

test('a change of each kind is served: page, first picture, style, words, call, contract, check, local cloud', async () => {
  change('src/pages/cheated/index.tsx', '没有网也能看', 'changed-page')
  change('src/prerender/show.h5.ts', '今天还没有提示。', 'changed-first')
  change('src/app.scss', '--tap: 52px', '--tap: 52px; --changed: style')
  change('content/static-pages.ts', "calm: '", "calm: 'changed-words")
  change('cloudfunctions/tip/read.ts', '这条提示找不到了', 'changed-call')
  change('types/contract/check.ts', 'z.maxLength(20_000)', 'z.maxLength(20)')
  change('check/answer.ts', 'todo: levelTodo[level]', "todo: ['changed-check']")
  change('local/http/static.ts', '没有这个页面', 'changed-local')

  await until(async () => (await get('/nothing.js')).includes('changed-local'))
  await until(async () => (await ask('tip', 'read', { id: 'nowhere' }))?.message.includes('changed-call'))
  const grandson = '有人说我孙子被抓了，让我汇钱'
  expect(await ask('check', 'ask', { text: grandson })).toMatchObject({ ok: true, data: { todo: ['changed-check'] } })
  expect(await ask('check', 'ask', { text: grandson.repeat(2) })).toMatchObject({ ok: false })
  const all = await until(async () => {
    const text = await site()
    return ['changed-page', 'changed-first', 'changed-words'].every((words) => text.includes(words)) && text
  })
  expect(all).toMatch(/--changed: ?style/)
}, 300_000)

test('what cannot be built is said in one line each, and the last that could is served on', async () => {
  const page = 'src/pages/cheated/index.tsx'
  change(page, '<Screen', '<Screen <')
  change('cloudfunctions/tip/read.ts', 'define(', 'define((')
  const lines = (file: string) => said.split('\n').filter((line) => line.includes('先用着上一次的') && line.includes(file))
  await until(() => lines(page).length && lines('cloudfunctions/tip/read.ts').length)
  expect(await site()).toContain('changed-page')
  expect(await ask('tip', 'read', { id: 'nowhere' })).toMatchObject({ ok: false, message: expect.stringContaining('changed-call') })

  change(page, '<Screen <', '<Screen')
  change(page, 'changed-page', 'mended-page')
  change('cloudfunctions/tip/read.ts', 'define((', 'define(')
  change('cloudfunctions/tip/read.ts', 'changed-call', 'mended-call')
  await until(async () => (await site()).includes('mended-page'))
  await until(async () => (await ask('tip', 'read', { id: 'nowhere' }))?.message.includes('mended-call'))
}, 300_000)

test('the check learns anew when what it learns from changes, and Ctrl+C ends that and everything else', async () => {
  change('check/features.ts', '', '\n')
  await until(() => said.includes('… 学习'))
  const ended = new Promise((resolve) => dev.once('exit', resolve))
  process.kill(-(dev.pid ?? 0), 'SIGINT')
  expect(await ended).toBe(0)
  const anyLeft = () => {
    try {
      return process.kill(-(dev.pid ?? 0), 0)
    } catch {
      return false
    }
  }
  while (anyLeft()) await new Promise((resolve) => setTimeout(resolve, 50))
}, 300_000)
