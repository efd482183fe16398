/** The script in the web's page (src/prerender) and the program meet in the browser's storage. Here are both, over the storage of Taro's own web platform; browser and cloud are made up. */
import { createContext, runInContext } from 'node:vm'
import { build, type Plugin } from 'esbuild'
import type { Output } from '../../types/contract'

const taro: Plugin = {
  name: 'taro',
  setup(b) {
    b.onResolve({ filter: /^@tarojs\/(taro|runtime)$/ }, ({ path }) => ({ path, namespace: 'taro' }))
    b.onLoad({ filter: /.*/, namespace: 'taro' }, ({ path }) => ({
      contents: path === '@tarojs/taro' ? "export * as default from '@tarojs/taro-h5/dist/api/storage/index.js'" : 'module.exports = {}',
      resolveDir: process.cwd(),
    }))
  },
}
const bundled = async (...files: string[]) => {
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `export * from './src/${file}'`).join('\n'), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
    resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.js', '.json'],
    plugins: [taro],
    define: {
      ANSWER_VERSIONS: '{"home.today":"now","quiz.deal":"now"}',
      GATEWAY: '""',
      CLOUD_ENV: '"local-env"',
      PROGRAM: '[]',
      FIRST_FILES: '[]',
      'process.env.NODE_ENV': '"production"',
    },
  })
  return outputFiles[0]?.text ?? ''
}

interface Program {
  cached(call: 'home.today', name: string): unknown
  cacheAnswer(call: 'home.today', name: string, answer: unknown): void
  prefer(choice: object): void
  preferences(): object
  todayInput(of: object): object
  call(name: 'home.today' | 'quiz.deal', input: object): Promise<Output<'home.today'>>
  family(): object
  keepFamily(next: object): void
  keepGame(game: object): void
  dealInput(ours: object, way: string, theme: string | undefined): object
}

let program: string
let ask: string
let show: string
beforeAll(async () => {
  const files = ['lib/cache', 'lib/preferences', 'lib/today-input', 'lib/call', 'lib/family', 'lib/game', 'lib/deal-input']
  ;[program, ask, show] = await Promise.all([bundled(...files), bundled('prerender/ask.h5'), bundled('prerender/show.h5')])
})

const day = { tip: { headline: '没见着羊 不付定金', lines: [] }, alerts: [], village: { _id: 'bayan', name: '巴彦嘎查' } }

const dealt = { messages: [{ from: '短信', text: '您家的羊找到了' }] }

/** A browser at an address, and what it asked the cloud. */
const browser = ({ pathname = '/', search = '' } = {}) => {
  const storage = new Map<string, string>()
  const asked: unknown[] = []
  const classes: string[] = []
  const painted: string[] = []
  const element = (): object => ({
    append: () => {},
    classList: { toggle: (name: string, on: boolean) => void (on && classes.push(name)) },
    querySelector: () => ({
      append: () => {},
      set textContent(text: string) {
        painted.push(text)
      },
    }),
  })
  const context = createContext({
    console,
    process: { env: {} },
    URL,
    setTimeout: (then: () => void, ms: number) => setTimeout(then, ms).unref(),
    clearTimeout,
    AbortController,
    crypto,
    navigator: {},
    location: { pathname, search },
    URLSearchParams,
    addEventListener: (_name: string, then: () => void) => then(),
    requestAnimationFrame: (then: () => void) => then(),
    document: { getElementById: () => null, querySelector: element, createElement: element, head: element() },
    localStorage: {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, text: string) => void storage.set(key, text),
      removeItem: (key: string) => void storage.delete(key),
    },
    fetch: async (address: string, { body }: { body: string }) => {
      const signingIn = address.startsWith('/auth/')
      if (!signingIn) asked.push(JSON.parse(body))
      return {
        status: 200,
        json: async () => (signingIn ? { access_token: 't', expires_in: 7200 } : { ok: true, data: { ...day, ...dealt } }),
      }
    },
  })
  runInContext('globalThis.window = globalThis', context)
  const run = (script: string) => runInContext(script, context)
  return { run, asked, classes, painted, program: () => run(`${program}; made`) as Program }
}

test('其木格 comes for the first time: the day that the page asked for and painted is the program’s, asked once', async () => {
  const { run, asked, painted, program } = browser()
  run(ask)
  run(show)
  const { cached, call, todayInput, preferences } = program()
  expect(await call('home.today', todayInput(preferences()))).toMatchObject(day)
  expect(asked).toEqual([{ call: 'today', input: { audiences: [] } }])
  expect(cached('home.today', 'today')).toMatchObject(day)
  expect(painted).toContain('巴彦嘎查')
})

test('she comes back: the page reads her village, her large letters and the day that the program kept', async () => {
  const { run, asked, classes, painted, program } = browser()
  const before = program()
  before.prefer({ elder: true, village: day.village, audiences: ['herder'] })
  before.cacheAnswer('home.today', 'today', day)
  run(ask)
  run(show)
  const { call, todayInput, preferences } = program()
  await call('home.today', todayInput(preferences()))
  expect(asked).toEqual([{ call: 'today', input: { village: 'bayan', audiences: ['herder'] } }])
  expect(classes).toContain('elder')
  expect(painted).toContain('巴彦嘎查')
})

const aGame = { pathname: '/family/quiz/index', search: '?way=retest&theme=six-fee' }

test('娜仁 opens a game by its address: the page asks for it as the program would, by what her family met, and once', async () => {
  const { run, asked, painted, program } = browser(aGame)
  const { keepFamily, family } = program()
  keepFamily({ ...family(), adult: 'elder', met: { 'game-skin': 3, torn: 'x' }, missed: ['loan'] })
  run(ask)
  run(show)
  const made = program()
  await made.call('quiz.deal', made.dealInput(made.family(), 'retest', 'six-fee'))
  const input = { game: 'retest', band: 'elder', met: { 'game-skin': 3 }, missed: ['loan'], theme: 'six-fee' }
  expect(asked).toEqual([{ call: 'deal', input }])
  expect(painted).toContain('大人小测')
})

test('with a game begun the page asks for nothing: what is asked is asked by the program alone', async () => {
  const { run, asked, program } = browser(aGame)
  program().keepGame({ id: 'q-1', way: 'five', messages: [], judged: [], step: 'guess' })
  run(ask)
  run(show)
  const made = program()
  await made.call('quiz.deal', made.dealInput(made.family(), 'five', undefined))
  expect(asked).toHaveLength(1)
})
