/** `npm run deploy` as whoever deploys runs it, with the real clients, into an empty environment on this computer. */

import { execFile } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collections } from '../../config/collections'
import { functions } from '../../config/functions'
import { migrations } from '../../config/migrations'
import { seed } from '../../config/seed'
import type { Release } from '../../types/entities/release'
import { type Local, startLocal } from '../support/local'

const salt = 'a long line of letters that only whoever deploys knows'
let cloud: Local
let invitation: string | undefined
const made: string[] = []
const folder = () => {
  const one = mkdtempSync(join(tmpdir(), 'deploy-'))
  made.push(one)
  return one
}

beforeAll(async () => {
  cloud = await startLocal({ blank: true, dataDir: folder() })
})
afterAll(async () => {
  await cloud.stop()
  for (const one of made) rmSync(one, { recursive: true, force: true })
})

interface Ended {
  code: number | string
  said: string
}
const deploy = (words: string[] = [], env: Record<string, string> = {}, environment = cloud.dataDir): Promise<Ended> =>
  new Promise((resolve) => {
    const args = ['scripts/deploy.mjs', '--as-built', '--rehearse', '--in', environment, ...words]
    const own = { PATH: process.env.PATH ?? '', CUNSHAO_READER_SALT: salt, ...env }
    execFile(process.execPath, args, { env: own, maxBuffer: 1 << 24 }, (error, stdout, stderr) =>
      resolve({ code: error ? (error.signal ?? error.code ?? 1) : 0, said: stdout + stderr }),
    )
  })
const killedAt = (request: number) =>
  deploy([], { NODE_OPTIONS: `--import ${join(process.cwd(), 'test/support/die-at.mjs')}`, DIE_AT: String(request) })

interface State {
  functions: Record<string, { timeout: number; memory: number; description: string; timers: object[]; variables: Record<string, string> }>
  permissions: Record<string, string>
  storage: string
}
const state = (): State => JSON.parse(readFileSync(join(cloud.dataDir, 'deployed/state.json'), 'utf8'))
const documents = async <T>(name: string) => (await cloud.sdk().database().collection(name).limit(1000).get()).data as T[]

const isAsDeclared = async () => {
  const there = state()
  const declared = Object.entries(functions).map(([name, one]) => [name, one.timeout, one.memory, one.timers ?? []])
  const byName = <T extends unknown[]>(rows: T[]) => rows.sort(([a], [b]) => String(a).localeCompare(String(b)))
  expect(byName(Object.entries(there.functions).map(([name, one]) => [name, one.timeout, one.memory, sorted(one.timers)]))).toEqual(
    byName(declared.map(([name, timeout, memory, timers]) => [name, timeout, memory, sorted(timers as object[])])),
  )
  expect([there.storage, new Set(Object.values(there.permissions))]).toEqual(['ADMINONLY', new Set(['ADMINONLY'])])
  expect(Object.keys(there.permissions).sort()).toEqual(Object.keys(collections).sort())
  for (const name of ['cases', 'tips', 'stories'] as const) expect(await documents(name)).toHaveLength(seed[name]?.length ?? 0)
}
const sorted = (timers: object[]) => timers.map((one) => JSON.stringify(one)).sort()

const todayForVisitor = async () =>
  (await cloud.anonymous()).call<{ ok: boolean; data?: { tip?: object } }>('home', { call: 'today', input: {} })
const page = async () => (await fetch(`${cloud.url}/`)).text()

test('killed ten times on its way into an empty environment and begun again each time, it ends with everything as it is declared', async () => {
  const ends: (number | string)[] = []
  for (let run = 0; run < 10; run++) ends.push((await killedAt(1 + Math.floor(Math.random() * 40))).code)
  expect(ends).toEqual(Array(10).fill('SIGKILL'))
  const { code, said } = await deploy()
  expect([code, said]).toEqual([0, expect.stringContaining(`${Object.keys(functions).length} 个云函数都答应`)])
  await isAsDeclared()
}, 300_000)

test('a second run finds nothing to do, and does nothing but say the first administrator’s code again', async () => {
  const before = [state(), await documents('releases'), await documents('migrations'), await documents('appointments')]
  const { code, said } = await deploy()
  expect([code, said]).toEqual([0, expect.stringContaining('没有要改的')])
  // what nobody has to look up in a console
  expect(said).toMatch(/downloadFile 合法域名里加 https:\/\/\S+\.tcb\.qcloud\.la/)
  expect([state(), await documents('releases'), await documents('migrations'), await documents('appointments')]).toEqual(before)
  invitation = /填 (\w{4} \w{4})/.exec(said)?.[1]?.replace(' ', '')
}, 300_000)

test('what it deployed works: a visitor reads the day, on the page too, and the first administrator comes in with the code', async () => {
  expect((await todayForVisitor()).ok).toBe(true)
  expect(await page()).toMatch(/id="?day"?[^>]*>\{"until"/)
  const gaowa = await cloud.as('gaowa')
  expect(await gaowa.call('staff', { call: 'accept', input: { code: invitation, name: '高娃' } })).toMatchObject({ ok: true })
}, 300_000)

/** The build with one function and one page changed, as a next release would be. */
const nextBuild = () => {
  const dist = folder()
  for (const part of ['cloudfunctions', 'h5']) cpSync(join('dist', part), join(dist, part), { recursive: true })
  appendFileSync(join(dist, 'cloudfunctions/home/index.js'), '\n// the next release')
  for (const name of ['page.html', 'index.html'])
    writeFileSync(join(dist, 'h5', name), `${readFileSync(join('dist/h5', name), 'utf8')}<!-- the next release -->`)
  return dist
}

test('the next release shows what is different and puts out only that, while the platform is busy, slow and loses timers; and it goes back', async () => {
  const first = state()
  const dist = nextBuild()
  const { said: seen } = await deploy(['--diff', '--dist', dist])
  expect(seen).toContain('云函数 home：代码')
  expect(seen).toContain('网页：2 个文件')
  expect(seen).not.toMatch(/集合|内容|云函数 (?!home)/)
  expect(state()).toEqual(first)
  // the page of the stand-in's own desk has none of them
  expect(seen).not.toContain('响应头')
  const bare = await deploy(['--diff', '--dist', dist], { CUNSHAO_SITE_URL: `${cloud.url}/local/api/state?` })
  expect(bare.said).toContain('网页缺响应头 content-security-policy')
  expect(state()).toEqual(first)

  for (const fault of ['managementBusy', 'slowBuild', 'triggersLost']) await cloud.fault(fault, true)
  const { code, said } = await deploy(['--dist', dist])
  expect([code, said]).toEqual([0, expect.stringContaining('改了 2 处')])
  await isAsDeclared()
  expect(state().functions.home?.description).not.toBe(first.functions.home?.description)
  expect(await page()).toContain('the next release')

  for (const fault of ['managementBusy', 'slowBuild', 'triggersLost']) await cloud.fault(fault, false)
  expect(await deploy(['--back'])).toMatchObject({ code: 0 })
  await isAsDeclared()
  expect(state().functions.home?.description).toBe(first.functions.home?.description)
  expect(await page()).not.toContain('the next release')
  expect((await todayForVisitor()).ok).toBe(true)
  expect((await documents<Release>('releases')).map(({ outAt }) => typeof outAt)).toEqual(['number', 'number'])
}, 300_000)

test('somebody changed a function by hand: seen and put right, and what a county wrote stays', async () => {
  await cloud.sdk().database().collection('tips').doc(String(seed.tips?.[0]?._id)).update({ headline: '县里改过的一句' })
  await cloud.sdk().database().collection('regions').doc('county').update({ name: '安和旗' })
  const { code, said } = await deploy([], { CUNSHAO_TEMPLATE_ALERT: 'tmpl-1' })
  expect([code, said]).toEqual([0, expect.stringContaining('云函数 rights：变量 TEMPLATE_ALERT')])
  expect(said).not.toContain('tmpl-1')
  expect(state().functions.home?.variables.TEMPLATE_ALERT).toBe('tmpl-1')
  const { data } = await cloud.sdk().database().collection('tips').doc(String(seed.tips?.[0]?._id)).get()
  expect(data[0].headline).toBe('县里改过的一句')

  const forgotten = await deploy()
  expect([forgotten.code, forgotten.said]).toEqual([1, expect.stringContaining('云里原来有 CUNSHAO_TEMPLATE_ALERT')])
  expect(state().functions.home?.variables.TEMPLATE_ALERT).toBe('tmpl-1')
}, 300_000)

test('what the county withdrew does not come back with the next release', async () => {
  const { _id, ...item } = { ...seed.cases?.[0], _id: String(seed.cases?.[0]?._id) }
  const db = cloud.sdk().database()
  await db.collection('cases').doc(_id).remove()
  await db.collection('manuscripts').add({ ...item, _id: `case-${_id}`, kind: 'case', item: _id, status: 'withdrawn', live: false })
  expect((await deploy([], { CUNSHAO_TEMPLATE_ALERT: '' })).code).toBe(0)
  expect((await documents<{ _id: string }>('cases')).map((one) => one._id)).not.toContain(_id)
  await db.collection('manuscripts').doc(`case-${_id}`).remove()
  expect((await deploy()).code).toBe(0)
  expect((await documents<{ _id: string }>('cases')).map((one) => one._id)).toContain(_id)
}, 300_000)

test('changes of stored documents are tried on a copy: the cloud stays as it is', async () => {
  const old = { _id: 'old', kind: 'case', region: 'anhe' }
  await cloud.sdk().database().collection('manuscripts').add(old)
  await cloud.sdk().database().collection('migrations').doc('001-manuscripts').remove()
  expect(await deploy(['--try'])).toMatchObject({ code: 0, said: expect.stringContaining('试过了，1 处都改得成') })
  expect(await documents('manuscripts')).toEqual([old])
  expect((await documents<{ _id: string }>('migrations')).map(({ _id }) => _id)).toEqual(migrations.slice(1).map(({ _id }) => _id))
}, 300_000)

test('another county, another salt: refused before anything is touched', async () => {
  const before = state()
  const file = join(folder(), 'baicheng.json')
  writeFileSync(
    file,
    JSON.stringify({ regions: [{ _id: 'baicheng', name: '白城旗', level: 'county', households: 1 }], people: [], groups: [] }),
  )
  expect(await deploy([], { CUNSHAO_COUNTY: file })).toMatchObject({ code: 1, said: expect.stringContaining('已经是安和旗') })
  expect(await deploy([], { CUNSHAO_READER_SALT: 'another' })).toMatchObject({ code: 1, said: expect.stringContaining('原来的不一样') })
  expect(state()).toEqual(before)
}, 300_000)

test('a folder of three counties: two cannot be deployed, the third is all the same, and the end says how each is', async () => {
  const counties = folder()
  const environments = folder()
  const county = (name: string, lines: string[]) => writeFileSync(join(counties, `${name}.env`), lines.join('\n'))
  county('anhe', ['CUNSHAO_ENV=anhe-1'])
  county('baicheng', ['CUNSHAO_ENV=baicheng-1', 'CUNSHAO_READER_SALT=another'])
  county('chaor', ['CUNSHAO_ENV=chaor-1', 'CUNSHAO_TEMPLATE_TASK=tmpl-2'])
  mkdirSync(join(environments, 'anhe'))
  for (const name of ['baicheng', 'chaor']) symlinkSync(cloud.dataDir, join(environments, name))

  const { code, said } = await deploy([counties], {}, environments)
  expect(code).toBe(1)
  expect(said.split('各旗县：')[1]?.trim().split('\n')).toEqual([
    expect.stringMatching(/✗ anhe：没有在 .* 上运行的空环境/),
    expect.stringMatching(/✗ baicheng：CUNSHAO_READER_SALT 和这个云环境里原来的不一样/),
    expect.stringMatching(/✓ chaor：.* 部署好了，改了 \d+ 处/),
  ])
  expect(state().functions.todo?.variables.TEMPLATE_TASK).toBe('tmpl-2')
  expect((await deploy([counties], {}, environments)).said).toMatch(/✓ chaor：.* 没有要改的/)

  county('baicheng', ['CUNSHAO_ENV=chaor-1'])
  expect(await deploy([counties], {}, environments)).toMatchObject({
    code: 1,
    said: expect.stringContaining('baicheng.env 和 chaor.env 写的是同一个云环境 chaor-1'),
  })
  // the shell still holds another county's
  county('baicheng', ['CUNSHAO_TEMPLATE_TASK=tmpl-3'])
  expect(await deploy([counties], { CUNSHAO_ENV: 'anhe-1' }, environments)).toMatchObject({
    code: 1,
    said: expect.stringContaining('baicheng.env 里没有写 CUNSHAO_ENV'),
  })
}, 300_000)
