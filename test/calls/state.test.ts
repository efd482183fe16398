/** The program watches itself: 刚格尔 sees what stands still, and the county's duty group hears of it once. */

import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { certificateEnd } from '../../cloudfunctions/_kit/certificate'
import { signedTc3 } from '../../cloudfunctions/_kit/tc3'
import { certificateLine } from '../../cloudfunctions/state/certificate'
import { functions } from '../../config/functions'
import { nextAfter, parseCron } from '../../local/timers/cron'
import type { Message } from '../../types/entities/message'
import type { FunctionHour } from '../../types/entities/running'
import { type TimerName, timers } from '../../types/words/running'
import { refused, type Someone, startVillage, type Village } from '../support/villagers'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** The product, with timers that fire by hand alone. */
const dist = join('node_modules/.cache', `state-${process.env.JEST_WORKER_ID ?? '0'}`)
let village: Village
/** The platform's management API: what it was asked, and what it answers. */
const asked: { action: string; authorization: string; host: string; at: number; body: string }[] = []
let billing: object = {}
const platform = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    const { authorization = '', host = '', 'x-tc-action': action, 'x-tc-timestamp': at } = request.headers
    asked.push({ action: String(action), authorization, host: host.replace(/:.*/, ''), at: Number(at), body })
    const answer = action === 'DescribeBillingInfo' ? { EnvBillingInfoList: [billing] } : { Value: 812 }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ Response: { RequestId: 'r', ...answer } }))
  })
})
const platformUrl = () => `http://127.0.0.1:${(platform.address() as { port: number }).port}`
let ganger: Someone
const db = () => village.sdk().database()
beforeAll(async () => {
  await new Promise<void>((resolve) => platform.listen(0, '127.0.0.1', resolve))
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  symlinkSync(resolve('dist/cloudfunctions'), join(dist, 'cloudfunctions'))
  const main = `
    import config from './config/local'; import { run } from './local/run'
    for (const { timers = [] } of Object.values(config.functions)) for (const timer of timers) timer.cron = '0 0 0 1 1 * 2099'
    void run({ ...config, environment: { ...config.environment, TCB_BASE_URL: '${platformUrl()}' } })`
  const common = { bundle: true, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error' } as const
  await Promise.all([
    build({ ...common, stdin: { contents: main, resolveDir: process.cwd(), loader: 'ts' }, outfile: join(dist, 'local/main.js') }),
    build({ ...common, entryPoints: ['local/functions/worker.ts'], outfile: join(dist, 'local/worker.js') }),
  ])
  village = await startVillage({ dist })
  ganger = await village.person('ganger')
})
afterAll(async () => {
  await village.stop()
  platform.close()
})

/** Time goes by, and every timer does its work but those that stand still. */
const goOn = async (ms: number, ...still: TimerName[]) => {
  await village.advance(ms)
  const at = await village.now()
  const runs = db().collection('timerRuns')
  const ran = (Object.keys(timers) as TimerName[]).filter((name) => !still.includes(name))
  await Promise.all(ran.map((name) => runs.doc(name).set({ since: at, at, ...(name === 'watch' && { lookedAt: at }) })))
}
/** The same, until a clock in the county shows this hour. */
const until = async (wanted: number, ...still: TimerName[]) =>
  goOn((wanted * hour - (((await village.now()) + 8 * hour) % day) + day) % day, ...still)
const lines = async () => new Map((await ganger.does('state.now', {})).lines.map((line) => [line.key, line]))
const line = async (key: string) => (await lines()).get(key)
const said = async () =>
  (await village.outbox())
    .filter(({ kind }) => kind === 'wecom.webhook')
    .map(({ body }) => (body as { text: { content: string } }).text.content)
const watched = async () => {
  await village.timer('watch')
  await village.outboxRan()
}

describe('a timer that stands still', () => {
  beforeAll(async () => {
    await until(10)
    await ganger.does('county.set', { region: 'anhe', values: { dutyRobot: 'robot-anhe' } })
    await watched()
  })

  test('two days: 刚格尔’s page names it, what it means and what to do; the duty group hears of it once, whoever looks again', async () => {
    const before = (await said()).length
    await goOn(2 * day + 3 * hour, 'sweep')
    expect(await line('timer.sweep')).toMatchObject({
      condition: 'wrong',
      says: expect.stringContaining('停了2天3小时'),
      costs: '答应到日子就删的，还留着',
      todo: expect.stringContaining('重新部署'),
    })
    await watched()
    await watched()
    expect((await said()).slice(before)).toEqual([
      expect.stringMatching(/^村哨出了毛病\n删掉到期的记录：.*停了2天3小时。答应到日子就删的，还留着。请部署的人/),
    ])
  })

  test('the next day there is no second line, after a week there is one', async () => {
    const before = (await said()).length
    await goOn(day, 'sweep')
    await watched()
    expect((await said()).slice(before)).toEqual([])
    await goOn(6 * day, 'sweep')
    await watched()
    expect((await said()).slice(before)).toEqual([expect.stringContaining('删掉到期的记录')])
  })

  test('when it does its work again, one line says that it is well', async () => {
    const before = (await said()).length
    await village.timer('sweep')
    expect(await line('timer.sweep')).toMatchObject({ condition: 'well' })
    await watched()
    await watched()
    expect((await said()).slice(before)).toEqual(['村哨：删掉到期的记录，又好了。'])
  })

  test('at night only what people wait for is said, and that each day', async () => {
    await goOn(2 * day, 'lessons', 'todo')
    await until(23, 'lessons', 'todo')
    const before = (await said()).length
    await watched()
    expect((await said()).slice(before).join()).toMatch(/告诉工作人员有事等着办/)
    expect((await said()).slice(before).join()).not.toContain('课堂')
    await until(8, 'lessons', 'todo')
    await watched()
    expect((await said()).at(-1)).toMatch(/告诉工作人员有事等着办[\s\S]*删掉到期的课堂数目/)
  })

  test('when all timers stand still, somebody’s call has the program looked at; when they begin again, the others get their turn first', async () => {
    const qimuge = await village.person('qimuge')
    await qimuge.does('home.today', {})
    const told = () => village.documents<Message>('messages', { channel: 'dutyGroup' })
    const before = (await told()).length
    await village.advance(day)
    await village.timer('watch')
    expect(await told()).toHaveLength(before)
    await village.advance(2 * hour)
    await qimuge.does('home.today', {})
    let after = await told()
    while (after.length === before) after = await told()
    expect(after.map(({ words }) => words).join()).toContain('发预警和提醒：上次做成是')
  })
})

describe('what functions answer', () => {
  test('is counted by the hour, in numbers alone; a failure is written at once and stands on the page', async () => {
    const qimuge = await village.person('qimuge')
    await qimuge.does('case.list', { page: 0 })
    await village.advance(2 * minute)
    await qimuge.does('case.list', { page: 0 })
    const roles = db().collection('heldRoles').doc('county')
    await roles.set({ changes: 0, at: await village.now(), held: 'torn' })
    expect(await ganger.asks('county.opening', {})).toMatchObject({ ok: false, code: 'internal' })
    await roles.remove()
    const hours = await village.documents<FunctionHour>('functionHours')
    expect(hours.find((one) => one.function === 'case')).toMatchObject({ calls: expect.any(Number), failed: 0 })
    expect(hours.find((one) => one.function === 'county')).toMatchObject({ failed: 1 })
    expect(JSON.stringify(hours)).not.toMatch(/qimuge|anhe/)
    expect(await line('answers')).toMatchObject({ condition: 'well', says: expect.stringMatching(/^过去一天用了\d+次/) })
    const now = await village.now()
    await db()
      .collection('functionHours')
      .add({ _id: 'report.planted', function: 'report', hour: now - hour, calls: 120, failed: 4, took: { 100: 120 } })
    expect(await line('answers.report')).toMatchObject({ condition: 'wrong', says: expect.stringContaining('出错4次') })
    await db()
      .collection('functionHours')
      .add({ _id: 'check.planted', function: 'check', hour: now - hour, calls: 100, failed: 0, took: { 100: 80, more: 20 } })
    expect(await line('answers.check')).toMatchObject({ condition: 'wrong', says: expect.stringContaining('要等10秒以上') })
  })
})

test('the outbox: what waits too long, what failed for one reason, and nothing of a recipient who did not agree', async () => {
  const now = await village.now()
  const message = (n: number, more: Partial<Message>): Message => ({
    ...{ _id: `m${n}`, channel: 'resident', to: 'suhe', region: 'anhe', words: '一句话', status: 'failed', attempts: 1 },
    ...{ due: now - hour, createdAt: now - hour, ...more },
  })
  const add = (all: Message[]) => db().collection('messages').add(all)
  await add([1, 2, 3, 4].map((n) => message(n, { reason: '收信人没有同意接收，或者已经取消' })))
  expect(await line('sending.failed')).toMatchObject({ condition: 'well' })
  await add([5, 6, 7].map((n) => message(n, { reason: '订阅消息模板编号不对，请管理员核对设置' })))
  expect(await line('sending.failed')).toMatchObject({
    condition: 'wrong',
    says: expect.stringContaining('居民订阅提醒：订阅消息模板编号不对'),
  })
  await village.crash('outbox')
  await add([message(8, { status: 'waiting', attempts: 0 })])
  expect(await line('sending.waiting')).toMatchObject({ condition: 'wrong', says: expect.stringContaining('1条该发没发，最早的等了1小时') })
})

describe('the plan', () => {
  const ends = (ms: number) => new Date(ms + 8 * hour).toISOString().slice(0, 19).replace('T', ' ')

  test('near its end it is wrong, far from it not; what is used is the platform’s own figure', async () => {
    const now = await village.now()
    billing = { Status: 'NORMAL', ExpireTime: ends(now + 12 * day + hour) }
    expect(await line('plan')).toMatchObject({ condition: 'wrong', says: '还有12天到期', todo: expect.stringContaining('续费') })
    billing = { Status: 'NORMAL', ExpireTime: ends(now + 12 * day), IsAutoRenew: true }
    expect(await line('plan')).toMatchObject({ condition: 'well' })
    billing = { Status: 'ISOLATE', ExpireTime: ends(now + 90 * day) }
    expect(await line('plan')).toMatchObject({ condition: 'wrong' })
    billing = { Status: 'NORMAL', ExpireTime: ends(now + 90 * day) }
    expect(await line('plan')).toMatchObject({ condition: 'well' })
    expect(await line('plan.DbSizepkg')).toMatchObject({ condition: 'well', says: '占了812兆' })
  })

  test('it is asked with Tencent’s own signature', async () => {
    const { default: Manager } = await import('@cloudbase/manager-node')
    const before = process.env.TCB_BASE_URL
    process.env.TCB_BASE_URL = platformUrl()
    const manager = new Manager({ envId: 'anhe', secretId: 'id', secretKey: 'key' })
    await manager.env.describeBillingInfo({ EnvId: 'anhe' })
    if (before === undefined) delete process.env.TCB_BASE_URL
    const { authorization, host, at, body } = asked.at(-1)!
    expect(signedTc3({ id: 'id', key: 'key' }, host, body, at)).toBe(authorization)
  })
})

test('what cannot be known is said so, and who has it', async () => {
  const now = await lines()
  for (const key of ['cutOff', 'key.certificate', 'key.elsewhere', 'copy.platform'])
    expect(now.get(key)).toMatchObject({ condition: 'unknown', todo: expect.any(String) })
  expect(now.get('key.salt')).toMatchObject({ condition: 'wrong', says: '没有设' })
  expect(now.get('copy')).toMatchObject({ condition: 'wrong', says: '从来没有存过' })
  for (const { condition, costs, todo } of now.values())
    if (condition === 'wrong') expect([costs, todo]).toEqual([expect.any(String), expect.any(String)])
})

test('the certificate of a county’s own domain: well, soon over, over, or not to be read', async () => {
  const now = Date.now()
  const said = [now + 90 * day, now + 20 * day, now + day, 0, undefined].map((end) => certificateLine(end, now))
  expect(said.map(({ condition, says, urgent }) => [condition, says, !!urgent])).toEqual([
    ['well', '还有90天到期', false],
    ['wrong', '还有20天到期', false],
    ['wrong', '还有1天到期', true],
    ['wrong', '到期了', true],
    ['unknown', '看不到哪天到期', false],
  ])
  expect(await certificateEnd(platformUrl())).toBeUndefined()
  expect(await certificateEnd(platformUrl().replace('http:', 'https:'))).toBeUndefined()
})

test('布和 does not see it; words are for people', async () => {
  expect(await (await village.person('buhe')).asks('state.now', {})).toMatchObject(refused('forbidden'))
  for (const { what, says, todo = '' } of (await lines()).values()) expect(what + says + todo).not.toMatch(/[A-Za-z!！]/)
})

test.each(Object.values(functions).flatMap(({ timers: own = [] }) => own))(
  'what is said of $name fits how often it runs',
  ({ name, cron }) => {
    const parsed = parseCron(cron)
    let longest = 0
    for (let at = nextAfter(parsed, Date.UTC(2026, 0, 5)) as number, n = 0; n < 200; n += 1) {
      const next = nextAfter(parsed, at) as number
      longest = Math.max(longest, next - at)
      at = next
    }
    expect(longest).toBeLessThanOrEqual(timers[name].every)
  },
)
