import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import type { DayInPage } from '../../types/day-in-page'
import type { Tip } from '../../types/entities/tip'
import { approves } from '../support/approves'
import { refused, startVillage, type Village } from '../support/villagers'

const day = 86_400_000
const page = '<html><body>村哨<script type="application/json" id="day">{}</script></body></html>'

/** The product with a website of one page. */
const site = mkdtempSync(join(tmpdir(), 'site-'))
const dist = join('node_modules/.cache', `page-${process.env.JEST_WORKER_ID ?? '0'}`)
let village: Village
beforeAll(async () => {
  for (const name of ['index.html', 'page.html']) writeFileSync(join(site, name), page)
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  symlinkSync(resolve('dist/cloudfunctions'), join(dist, 'cloudfunctions'))
  const main = `import config from './config/local'; import { run } from './local/run'; void run({ ...config, webRoot: ${JSON.stringify(site)} })`
  const common = { bundle: true, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error' } as const
  await Promise.all([
    build({ ...common, stdin: { contents: main, resolveDir: process.cwd(), loader: 'ts' }, outfile: join(dist, 'local/main.js') }),
    build({ ...common, entryPoints: ['local/functions/worker.ts'], outfile: join(dist, 'local/worker.js') }),
  ])
  village = await startVillage({ dist })
})
afterAll(async () => {
  await village.stop()
  rmSync(site, { recursive: true, force: true })
})

const html = async () => (await fetch(village.url)).text()
const inPage = async () => JSON.parse(/id="day">(.*?)<\/script>/.exec(await html())?.[1] ?? '{}') as DayInPage
const written = () => {
  const folder = join(village.dataDir, 'hosting')
  return readdirSync(folder).map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
}
const asked = async () => (await village.visitor()).does('home.today', { audiences: [] })

test('a first visitor finds in the page what the cloud would answer them, nothing of anybody, until midnight', async () => {
  expect(await html()).not.toContain('headline')
  await village.timer('page')
  const { until, today } = await inPage()
  expect(today).toEqual(await asked())
  expect(today).toMatchObject({ village: null, alerts: [], follows: [], grants: [], audiences: [], tip: { headline: expect.any(String) } })
  expect((until + 8 * 3_600_000) % day).toBe(0)
  expect(until - Date.now()).toBeLessThanOrEqual(day)
  expect(await html()).not.toMatch(/qimuge|buhe|og-|openid/)
})

test('no other site puts the desk into a frame of its own, and none is told which page a link was tapped on', async () => {
  for (const address of ['/', '/edit/desk/index', '/page.html']) {
    const { headers } = await fetch(village.url + address)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  }
})

test('looked at twice, and by two at once, it is written once', async () => {
  const before = written()
  await Promise.all([village.timer('page'), village.timer('page')])
  expect(written()).toEqual(before)
})

test('萨日娜’s county withdraws the tip: it is gone from the page at once, and another stands there', async () => {
  const { today } = await inPage()
  const sarna = await village.person('sarna')
  const { id } = await sarna.does('manuscript.open', { kind: 'tip', item: today.tip?._id ?? '' })
  await sarna.does('manuscript.withdraw', { id, words: '说法过时了' })
  while ((await html()).includes(today.tip?.headline ?? '')) await new Promise((resolve) => setTimeout(resolve, 20))
  expect((await inPage()).today).toEqual(await asked())
})

describe('the feed for the county’s website', () => {
  const read = async () => (await (await fetch(`${village.url}/feed.json`)).json()) as { items: Item[] }
  const soon = () => new Promise((resolve) => setTimeout(resolve, 20))
  interface Item {
    id: string
    url: string
    title: string
    tags: string[]
    content_html: string
    date_published: string
    _cunshao?: { expires: string }
  }

  test('has the newest cases, a week’s tips and the alerts in force with their end; every address is whole', async () => {
    const gaowa = await village.person('gaowa')
    const words = { headline: '有人冒充收羊的', lines: ['先要定金的，是骗子'], instruction: '要转账先打96110问问' }
    const draft = { id: 'fed', severity: 'severe' as const, type: 'farming' as const, audiences: [], regions: ['anhe/baiyin/bayan'] }
    await (await village.person('buhe')).does('alert.save', { ...draft, ...words, submit: true, expires: Date.now() + 3 * day })
    await approves(gaowa, 'fed')
    while (!(await read()).items.some(({ title }) => title === '有人冒充收羊的')) await soon()
    const atom = await fetch(`${village.url}/feed.xml`)
    expect(atom.headers.get('content-type')).toContain('application/atom+xml')
    expect(await atom.text()).toContain('有人冒充收羊的')
    const { items } = await read()
    const kinds = new Set(items.flatMap(({ tags }) => tags))
    expect([...kinds]).toEqual(expect.arrayContaining(['预警', '案例', '提示']))
    expect(items.filter(({ tags }) => tags[0] === '案例')).toHaveLength(20)
    expect(items.find(({ title }) => title === '有人冒充收羊的')?._cunshao?.expires).toMatch(/^20/)
    expect(items.every(({ url }) => url.startsWith(`${village.url}/pages/`))).toBe(true)
    const times = items.map(({ date_published }) => date_published)
    expect(times).toEqual([...times].sort().reverse())
  })

  test('a case that is withdrawn has left it when it is written next, an alert when it is cancelled', async () => {
    const told = (await read()).items.find(({ tags }) => tags[0] === '案例')
    const sarna = await village.person('sarna')
    const { id } = await sarna.does('manuscript.open', { kind: 'case', item: new URL(told?.url ?? '').searchParams.get('id') ?? '' })
    await sarna.does('manuscript.withdraw', { id, words: '要重新核对' })
    while ((await read()).items.some(({ url }) => url === told?.url)) await soon()
    expect((await (await fetch(`${village.url}/feed.xml`)).text()).includes(told?.url ?? '')).toBe(false)
    await (await village.person('gaowa')).does('alert.cancel', { id: 'fed', newId: 'unfed', why: '核实了，是误会' })
    while ((await read()).items.some(({ title, tags }) => tags[0] === '预警' && title === '有人冒充收羊的')) await soon()
  })

  test('a tip whose case was withdrawn has left it too, until an editor has decided about it', async () => {
    const told = (await read()).items.find(({ tags }) => tags[0] === '提示')
    const [tip] = await village.documents<Tip>('tips', { _id: new URL(told?.url ?? '').searchParams.get('id') })
    const sarna = await village.person('sarna')
    const { id } = await sarna.does('manuscript.open', { kind: 'case', item: tip?.case ?? '' })
    await sarna.does('manuscript.withdraw', { id, words: '要重新核对' })
    while ((await read()).items.some(({ url }) => url === told?.url)) await soon()
    expect((await read()).items.some(({ tags }) => tags[0] === '提示')).toBe(true)
  })
})

test('the next day has its own tip', async () => {
  const before = await inPage()
  await village.advance(day, ['page'])
  const { until, today } = await inPage()
  expect(until).toBe(before.until + day)
  expect(today).toEqual(await asked())
})

test('a new build takes the place of the page, and gets the day too; words cannot leave their place', async () => {
  const db = village.sdk().database()
  const { today } = await inPage()
  await db
    .collection('tips')
    .doc(today.tip?._id ?? '')
    .update({ lines: ['</script>$&'] })
  for (const name of ['index.html', 'page.html']) writeFileSync(join(site, name), page.replace('村哨', '新的村哨'))
  expect(await html()).not.toContain('headline')
  await village.timer('page')
  expect(await html()).toContain('新的村哨')
  expect((await inPage()).today.tip?.lines).toEqual(['</script>$&'])
})

test('nobody but functions reaches the bucket, and no person begins the work', async () => {
  for (const method of ['GET', 'PUT']) {
    const body = method === 'PUT' ? { body: 'x' } : {}
    expect((await fetch(`${village.url}/hosting/index.html`, { method, ...body })).status).toBe(403)
  }
  expect(await (await village.visitor()).sends('home', {})).toMatchObject(refused('forbidden'))
})
