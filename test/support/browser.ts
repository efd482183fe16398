/** Chromium with somebody in front of it. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Local } from './local'

const { launchChromium, missing } = require('./browser-launch.cjs') as {
  launchChromium: () => Promise<Browser>
  missing: string
}

export const phone = { width: 375, height: 667 }
export const desk = { width: 1280, height: 800 }

let launched: Browser | undefined

/** Whether there is a browser. Without one a file of tests becomes a single test that says what to install. */
export const describeInBrowser = (name: string, tests: () => void): void => {
  jest.setTimeout(60_000)
  describe(name, () => {
    const there = require('node:child_process').spawnSync(process.execPath, ['-e', probe]).status === 0
    if (there) tests()
    else {
      process.stderr.write(`\n${missing}\n`)
      test.skip(missing, () => {})
    }
  })
  afterAll(async () => {
    await launched?.close()
    launched = undefined
  })
}
const probe = `require(${JSON.stringify(require.resolve('./browser-launch.cjs'))}).findChromium().then((file) => process.exit(file ? 0 : 1))`

export interface Look {
  width?: number
  height?: number
  elder?: boolean
  contrast?: boolean
  /** Before the program has run at all, for what is painted without it. */
  javaScript?: boolean
}

const context = async (local: Local, look: Look, keep: Record<string, unknown>): Promise<BrowserContext> => {
  launched ??= await launchChromium()
  const { width = phone.width, height = phone.height, javaScript = true } = look
  const made = await launched.newContext({
    baseURL: local.url,
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    javaScriptEnabled: javaScript,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  made.setDefaultTimeout(15_000)
  // Only where nothing is kept yet, so that a reload finds what the program itself kept.
  await made.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries)) if (!localStorage.getItem(key)) localStorage.setItem(key, JSON.stringify(value))
  }, keep)
  return made
}

const choices = ({ elder = false, contrast = false }: Look) =>
  elder || contrast ? { preferences: { data: { elder, contrast, audiences: [] } } } : {}

/** A page in the browser of a villager who is signed in. */
export const asPerson = async (local: Local, openid: string, look: Look = {}): Promise<Page> => {
  const response = await fetch(`${local.url}/local/api/become`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid }),
  })
  const session = (await response.json()) as object
  const signedIn = { 'cunshao.session': { ...session, expires_at: Date.now() + 3_600_000 } }
  return watched(await (await context(local, look, { ...signedIn, ...choices(look) })).newPage())
}

/** A page in the browser of somebody who was never here. */
export const asStranger = async (local: Local, look: Look = {}): Promise<Page> =>
  watched(await (await context(local, look, choices(look))).newPage())

const underWay = new WeakMap<Page, Set<unknown>>()

/** What the page's own policy did not let happen. */
const against = new WeakMap<Page, string[]>()

/** What it gives; throws with its name when it gives nothing within so many milliseconds: a test that stands still is to say where. */
const within = async <T>(what: string, ms: number, given: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms: ${what}`)), ms)
  })
  return Promise.race([given, end]).finally(() => clearTimeout(timer))
}

const watched = (page: Page): Page => {
  // the only question to a page without an end of its own
  const evaluate = page.evaluate.bind(page) as (look: unknown, given?: unknown) => Promise<never>
  page.evaluate = ((look: unknown, given?: unknown) => within(`a look into the page: ${look}`, 20_000, evaluate(look, given))) as never
  const refused: string[] = []
  against.set(page, refused)
  page.on('console', (said) => void (/Content Security Policy/.test(said.text()) && refused.push(said.text())))
  const requests = new Set<unknown>()
  underWay.set(page, requests)
  page.on('request', (request) => requests.add(request))
  page.on('requestfinished', (request) => requests.delete(request))
  page.on('requestfailed', (request) => requests.delete(request))
  return page
}

/** Waits until the page has nothing under way: no request, no movement. Throws when the page did what its own policy forbids. (Playwright's networkidle always takes half a second.) */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('load')
  const moving = () => page.evaluate(() => document.getAnimations().some((a) => a.playState === 'running'))
  for (let quiet = 0, end = Date.now() + 8000; quiet < 3 && Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 30)))
    quiet = underWay.get(page)?.size || (await moving()) ? 0 : quiet + 1
  const refused = against.get(page) ?? []
  if (refused.length > 0) throw new Error(refused.join('\n'))
}

/** The network goes, once the program is kept on the device as after any first visit. */
export const goOffline = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })
  await page.context().setOffline(true)
}

/** The calls a page makes, e.g. `home.today`, from now on. */
export const callsOf = (page: Page): string[] => {
  const calls: string[] = []
  page.on('request', (request) => {
    const name = request.url().match(/\/v1\/functions\/(\w+)$/)?.[1]
    if (name) calls.push(`${name}.${(request.postDataJSON() as { call: string }).call}`)
  })
  return calls
}

/** Those of the calls that drew the first screen: the week is fetched when that has been quiet for a while, however long it took. */
export const drawing = (calls: string[]): string[] => calls.filter((name) => name !== 'home.week')

/** Waits until the program has taken over from what the page itself showed of the day. */
export const programThere = async (page: Page): Promise<void> => {
  await page.locator('.bones').waitFor({ state: 'detached' })
  await page.getByText('今日一条').waitFor()
}

/** The name as written, as a button, a choice or a field. */
export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).or(page.getByRole('radio', { name })).or(page.getByRole('checkbox', { name })).first()

/** Waits until it holds. */
export const until = async (holds: () => Promise<boolean>, ms = 15_000): Promise<void> => {
  const held = () => within(`${holds}`, ms, holds())
  for (const end = Date.now() + ms; !(await held()); await new Promise((resolve) => setTimeout(resolve, 50)))
    if (Date.now() > end) throw new Error(`did not come within ${ms} ms: ${holds}`)
}

/** What moved on a page by itself since it was opened, and by how much in all (layout shift as browsers count it), the gravest first. */
export const shifts = (page: Page): Promise<{ sum: number; moved: string[] }> =>
  page.evaluate(() => {
    type Shift = PerformanceEntry & {
      value: number
      hadRecentInput: boolean
      sources: { node?: Element; previousRect: DOMRect; currentRect: DOMRect }[]
    }
    const told = (rect: DOMRect) => `${Math.round(rect.y)}+${Math.round(rect.height)}`
    return new Promise((resolve) => {
      new PerformanceObserver((list) => {
        const all = (list.getEntries() as Shift[]).filter(({ hadRecentInput }) => !hadRecentInput)
        resolve({
          sum: all.reduce((sum, { value }) => sum + value, 0),
          moved: all
            .sort((a, b) => b.value - a.value)
            .map(({ value, sources }) => {
              const of = sources.map(
                ({ node, previousRect, currentRect }) =>
                  `${node?.className || node?.nodeName} ${told(previousRect)} → ${told(currentRect)}`,
              )
              return `${value.toFixed(3)} ${of.join('; ')}`
            }),
        })
      }).observe({ type: 'layout-shift', buffered: true })
      setTimeout(() => resolve({ sum: 0, moved: [] }), 100)
    })
  })
