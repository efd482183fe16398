/** A county's own copy: out of its cloud, and into an empty one, by the commands that people type; killed on the way, and begun again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copied } from '../../tools/copy/rows'
import { collections } from '../../types/entities/collections'
import { pngOf } from '../support/pictures'
import { aVillage, startVillage, type Village } from '../support/villagers'

const village = aVillage()
// not deployed yet, as docs/backup.md says: the timers of a living cloud write into it while it fills
const empty = aVillage({ blank: true })
const folder = mkdtempSync(join(tmpdir(), 'copy-'))
// commands that start, break off and start again: on a busy computer they take their time
jest.setTimeout(180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const code = 'R7K2-9QXM'
const password = 'a pasture beyond the river'

const started = (what: 'export' | 'import', cloud: Village, { secret = password, from = folder } = {}) => {
  const { url, env, secretId, secretKey } = JSON.parse(readFileSync(join(cloud.dataDir, 'admin.json'), 'utf8'))
  const own = { CUNSHAO_ENV: env, TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey, CUNSHAO_SERVICE_URL: url }
  const sdk = { TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: env }
  return spawn(process.execPath, ['scripts/copy.mjs', what, from], {
    env: { ...process.env, ...sdk, ...own, CUNSHAO_COPY_PASSWORD: secret },
  })
}
/** What a command says until it ends; ended by force once it says so. */
const ended = (child: ChildProcess, killAt?: RegExp) =>
  new Promise<{ said: string; exit: number | null }>((resolve) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      if (killAt?.test(said)) child.kill('SIGKILL')
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('close', (exit) => resolve({ said, exit }))
  })
const rowsOf = async (cloud: Village) =>
  Object.fromEntries(await Promise.all(copied.map(async (name) => [name, await cloud.documents<{ _id: string }>(name)] as const)))

beforeAll(async () => {
  const laowang = await village.person('laowang')
  await laowang.does('report.submit', {
    ...{
      code,
      region: 'anhe/baiyin/hongqi',
      type: 'farming',
      what: '自称收羊老板的人要定金，我转了三千元。像 cloud://elsewhere.x/a 这样的。',
      seen: [],
    },
  })
  await laowang.does('report.attach', { code, id: 'slip', image: pngOf().toString('base64') })
  await (await village.person('batu')).does('report.read', { code })
})

test('the copy is made, also when it is killed half-way; nothing of what people wrote can be read in it', async () => {
  expect((await ended(started('export', village), /people：/)).exit).toBeNull()
  // looked at while the copy is made: its end of the chain is of before
  await (await village.person('batu')).does('report.read', { code })
  const { said, exit } = await ended(started('export', village))
  expect({ exit, said }).toMatchObject({ exit: 0, said: expect.stringMatching(/reports：1 行[\s\S]*文件：1 个/) })
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.rows')))
    expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/laowang|收羊/)
  expect((await village.documents('timerRuns', { _id: 'export' })).length).toBe(1)
  const ganger = await village.person('ganger')
  expect((await ganger.does('state.now', {})).lines.find(({ key }) => key === 'copy')).toMatchObject({ condition: 'well' })
})

test('it goes into no cloud that has something in it, opens with no other password, and not when a letter of it was changed', async () => {
  expect((await ended(started('import', village))).said).toContain('这个云环境不是空的')
  expect((await ended(started('import', empty, { secret: 'another password' }))).said).toContain('密码不对')
  const file = join(folder, 'people.rows')
  const whole = readFileSync(file, 'utf8')
  writeFileSync(file, `${whole.slice(0, 40)}${whole[40] === 'A' ? 'B' : 'A'}${whole.slice(41)}`)
  expect((await ended(started('import', empty))).exit).not.toBe(0)
  writeFileSync(file, whole)
  await expect(empty.documents('people')).rejects.toThrow('not exist')
})

test('put into an empty cloud, killed half-way and begun again: each row is there as it was, and 巴图 opens the report with its picture', async () => {
  const begun = await ended(started('import', empty), /people：/)
  expect(begun).toMatchObject({ exit: null, said: expect.stringContaining('people：') })
  const whole = await ended(started('import', empty))
  expect(whole).toEqual({ exit: 0, said: expect.stringContaining('reports：1 行，一行不差') })
  const looks = ['accesses', 'accessChains']
  const others = (rows: Record<string, unknown>) => Object.fromEntries(Object.entries(rows).filter(([name]) => !looks.includes(name)))
  expect(others(await rowsOf(empty))).toEqual(others(await rowsOf(village)))
  expect(await empty.documents('accesses')).toHaveLength(1)
  await empty.kill('SIGTERM')
  const deployed = await startVillage({ seed: false, dataDir: empty.dataDir })
  const batu = await deployed.person('batu')
  const opened = await batu.does('report.read', { code })
  const looked = await (await deployed.person('ao')).does('report.looks', { page: 0 })
  await deployed.stop()
  expect([looked.whole, looked.looks.length]).toEqual([true, 2])
  expect(opened.what).toContain('收羊老板')
  expect(JSON.stringify(opened)).toContain('http')
})

test('what is not copied is what lives for minutes, what is made anew from the rest, and what a cloud knows of itself', () => {
  const left = Object.keys(collections).filter((name) => !copied.includes(name))
  expect(left.sort()).toEqual(
    [
      'catalogues',
      'incidentDigests',
      'seatRequests',
      'staffSessions',
      'signInAttempts',
      'receiptTries',
      'limits',
      'exports',
      'timerRuns',
      'functionHours',
      'faults',
    ].sort(),
  )
})
