/**
 * node scripts/wander.mjs [minutes] [seed]: people who tap about without a plan, each in two tabs of one browser: taps, back, reload, writing,
 * no network for a while, a clock moved. After every act something must stand on the screen, nothing may throw, and what was written
 * must be there when its screen is opened again. An act takes a person some six seconds; 600 are an hour of one, here about ten minutes.
 * Needs `npm run build` first.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { load } from '../config/bundle-functions.mjs'
import { everyPage } from '../tools/every-page.mjs'

const { launchChromium } = createRequire(import.meta.url)('../test/support/browser-launch.cjs')
const minutes = Number(process.argv[2] ?? 10)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
console.log(`seed ${seed}, ${minutes} minutes`)

const { roll: random, below } = (await load('tools/dice.ts')).diceOf(seed)
const pick = (list) => list[below(list.length)]

const pages = everyPage()
/** Long fields whose letters must outlive everything: where they are, by their label. */
const longFields = [
  { who: 'qimuge', at: '/report/write/index', label: '发生了什么' },
  { who: 'buhe', at: '/work/write/index', label: '标题' },
]

const data = mkdtempSync(path.join(tmpdir(), 'wander-'))
const server = spawn(process.execPath, ['dist/local/main.js', '--data', data, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
const url = await new Promise((resolve) => createInterface({ input: server.stdout }).once('line', (line) => resolve(line.slice(6))))
const browser = await launchChromium()

/** By tab, what was done there. */
const acts = new Map()
const faults = []
const fault = (person, what, tab) => {
  faults.push(`${person}: ${what}\n    ${(acts.get(tab) ?? []).slice(-8).join('\n    ')}`)
  console.log(faults.at(-1))
}

const person = async (openid) => {
  const session = await (
    await fetch(`${url}/local/api/become`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ openid }),
    })
  ).json()
  const context = await browser.newContext({
    baseURL: url,
    viewport: pick([
      { width: 375, height: 667 },
      { width: 1280, height: 800 },
    ]),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  await context.addInitScript(
    (entry) => {
      if (location.protocol !== 'http:') return
      if (!localStorage.getItem('cunshao.session')) localStorage.setItem('cunshao.session', JSON.stringify(entry))
      // the clock moved under the program, as by somebody who sets the phone
      const now = Date.now
      Date.now = () => now() + Number(sessionStorage.getItem('shifted') ?? 0)
    },
    { ...session, expires_at: Date.now() + 86_400_000 },
  )
  const tabs = [await context.newPage(), await context.newPage()]
  for (const tab of tabs) {
    tab.setDefaultTimeout(8000)
    tab.on('pageerror', (error) => fault(openid, `threw ${error.stack?.slice(0, 400)}`, tab))
    tab.on('dialog', (dialog) => dialog.dismiss().catch(() => {}))
    await tab.goto('/')
    await tab.evaluate(() => navigator.serviceWorker?.ready.then(() => {}))
  }
  return { openid, context, tabs, offline: false, written: undefined }
}

/** Something stands on the screen: within eight seconds, without a network too. */
const stands = async (who, tab) => {
  try {
    await tab.waitForFunction(() => {
      const shown = [...document.querySelectorAll('[role="main"], .bones')].filter((one) => one.getClientRects().length > 0)
      return shown.some((one) => (one.textContent ?? '').trim().length > 3)
    })
  } catch {
    const there = await tab
      .evaluate(
        () =>
          `${location.href} ${navigator.serviceWorker?.controller ? 'kept' : 'not kept'}; pages: ${[
            ...document.querySelectorAll('.taro_page'),
          ]
            .map((one) => `${one.id} ${one.className} ${one.getClientRects().length} “${(one.textContent ?? '').slice(0, 60)}”`)
            .join('; ')}`,
      )
      .catch((e) => String(e))
    // without a network a browser that has not yet kept the program shows a page of its own
    if (!there.startsWith('chrome-error:'))
      fault(who.openid, `nothing on the screen at ${tab.url()} (${who.offline ? 'no network' : 'network'}; ${there})`, tab)
    else if (!who.offline) fault(who.openid, `the browser could not open ${tab.url()}`, tab)
    who.browserError = (who.browserError ?? 0) + 1
    if (who.offline) await doing.network(who)
    await tab.goto('/').catch(() => {})
  }
}

const open = async (who, tab, at) => {
  // a browser itself answers where there is neither network nor a copy of the program
  await tab.goto(at).catch(() => {})
  await stands(who, tab)
}

const doing = {
  tap: async (_who, tab) => {
    const buttons = tab.locator(
      '[role="main"] button:visible, nav button:visible, [role="navigation"] button:visible, [role="main"] a:visible',
    )
    const count = await buttons.count()
    if (count === 0) return 'nothing to tap'
    const one = buttons.nth(below(count))
    const name = (await one.textContent().catch(() => '')) ?? ''
    if (/拨打|打印|复制|下载|导出|退出/.test(name)) return `left ${name.slice(0, 12)}`
    await one.click({ timeout: 2000, force: true }).catch(() => {})
    if (random() < 0.2) await one.click({ timeout: 500, force: true }).catch(() => {})
    return `tapped ${name.slice(0, 16)}`
  },
  back: async (_who, tab) => {
    await tab.goBack({ timeout: 4000 }).catch(() => {})
    // before the first page there is none
    if (tab.url() === 'about:blank') await tab.goto('/').catch(() => {})
    return 'back'
  },
  reload: async (_who, tab) => {
    await tab.reload({ timeout: 8000 }).catch(() => {})
    return 'reload'
  },
  visit: async (who, tab) => {
    const page = pick(pages)
    await open(who, tab, `/${page}`)
    return `opened ${page}`
  },
  type: async (_who, tab) => {
    const fields = tab.locator('[role="main"] textarea:visible, [role="main"] input[type="text"]:visible')
    const count = await fields.count()
    if (count === 0) return 'nothing to write in'
    await fields
      .nth(below(count))
      .fill(pick(['', '收羊的让我先转定金', '４８００元', '１３９', 'x'.repeat(300), '\u202e反', '👨‍👩‍👧']))
      .catch(() => {})
    return 'wrote'
  },
  network: async (who) => {
    who.offline = !who.offline
    await who.context.setOffline(who.offline)
    return who.offline ? 'no network' : 'network'
  },
  clock: async (_who, tab) => {
    const shift = pick([0, -3_600_000, 86_400_000, -86_400_000 * 400])
    await tab.evaluate((ms) => sessionStorage.setItem('shifted', String(ms)), shift).catch(() => {})
    return `clock ${shift / 3_600_000} h`
  },
}
const often = [
  ...Array(14).fill('tap'),
  'back',
  'back',
  'back',
  'reload',
  'visit',
  'visit',
  'visit',
  'type',
  'type',
  'type',
  'network',
  'clock',
]

/** Writes somewhere, wanders on, and looks whether it is still there. */
const writeAndReturn = async (who, tab) => {
  const field = longFields.find((one) => one.who === who.openid)
  if (!field) return
  const box = () => tab.getByRole('textbox', { name: new RegExp(`^${field.label}`) }).first()
  if (who.offline) await doing.network(who)
  await open(who, tab, field.at)
  if (who.written !== undefined) {
    const now = await box()
      .inputValue()
      .catch(() => undefined)
    if (now !== undefined && now !== who.written) fault(who.openid, `wrote ${who.written} at ${field.at}, found ${now}`, tab)
  }
  who.written = `写到一半 ${below(10_000)}`
  await box()
    .fill(who.written)
    .catch(() => {
      who.written = undefined
    })
}

const openids = ['qimuge', 'buhe', 'gaowa', 'batu', 'sarna', 'naren', 'ao', 'uren', 'wulan', 'tana', 'ganger', 'lin', 'qiqige']
const people = []
for (const openid of openids) people.push(await person(openid))
const until = Date.now() + minutes * 60_000
let done = 0
let said = Date.now()
while (Date.now() < until && faults.length < 20) {
  const who = pick(people)
  const tab = pick(who.tabs)
  const act = pick(often)
  // handed in or given up by a tap, it is rightly gone: only what no tap was near is looked for
  if (act === 'tap' || act === 'type') who.written = undefined
  const outcome = await doing[act](who, tab)
  acts.set(tab, [...(acts.get(tab) ?? []).slice(-20), `${outcome} → ${new URL(tab.url() || 'about:blank').pathname}`])
  await stands(who, tab)
  if (++done % 60 === 0)
    await writeAndReturn(
      pick(people.filter((one) => longFields.some((field) => field.who === one.openid))),
      tab === who.tabs[0] ? people[0].tabs[0] : people[0].tabs[1],
    ).catch((e) => fault('', String(e), tab))
  if (Date.now() - said > 10_000) {
    said = Date.now()
    console.log(`${done} acts, ${Math.round((until - said) / 1000)} s to go, ${faults.length} faults`)
  }
}
await browser.close()
server.kill()
rmSync(data, { recursive: true, force: true })
console.log(faults.length === 0 ? `${done} acts: nothing lost, never a white screen` : `${faults.length} faults in ${done} acts`)
process.exitCode = faults.length === 0 ? 0 : 1
