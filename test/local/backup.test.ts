import { spawn } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Local } from '../support/local'
import { buildFixture, fixtureDist, runLocal, startFixture } from './fixture/start'

const KILLS = Number(process.env.BACKUP_KILLS ?? 4)
jest.setTimeout(60_000 * KILLS)

let folder: string
beforeAll(async () => {
  await buildFixture()
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const notes = (local: Local) => local.sdk().database().collection('notes')
const villages = async (local: Local) => (await notes(local).get()).data.map(({ village }: { village: string }) => village)
const download = async (local: Local, path: string) =>
  String((await local.sdk().downloadFile({ fileID: `cloud://local-env.x/${path}` })).fileContent)

/** Starts a server, lets `use` work with it, stops it. */
async function during<T>(dataDir: string, use: (local: Local) => Promise<T>): Promise<T> {
  const local = await startFixture({ dataDir })
  try {
    return await use(local)
  } finally {
    await local.stop()
  }
}

/** A data folder of one village: a note that names it, and files that do. */
const plant = (dataDir: string, village: string, files = 5) =>
  during(dataDir, async (local) => {
    await notes(local).add({ _id: 'who', village, code: village })
    for (let i = 0; i < files; i++)
      await local.sdk().uploadFile({ cloudPath: `${i}.txt`, fileContent: Buffer.from(village.repeat(100_000)) })
  })

/** The one village a folder is of, documents and files alike. */
const villageOf = (dataDir: string, files = 5) =>
  during(dataDir, async (local) => {
    const [village = '', ...others] = await villages(local)
    expect(others).toEqual([])
    for (let i = 0; i < files; i++) expect((await download(local, `${i}.txt`)) === village.repeat(100_000)).toBe(true)
    return village
  })

test('a backup taken while it runs brings everything back', async () => {
  const data = join(folder, 'two')
  const file = join(folder, 'two.db')
  const local = await startFixture({ dataDir: data })
  await notes(local).add({ _id: 'kept', village: 'bayan', code: 'k' })
  const { fileID } = await local.sdk().uploadFile({ cloudPath: 'kept.txt', fileContent: Buffer.from('留着') })
  const { token } = await local.as('o-batu')
  expect(await runLocal('backup', file, '--data', data)).toContain('已备份')
  await notes(local).doc('kept').remove()
  await local.sdk().deleteFile({ fileList: [fileID] })
  await expect(runLocal('restore', file, '--data', data)).rejects.toThrow(/正在被另一个程序使用/)
  await local.stop()
  expect(await runLocal('restore', file, '--data', data)).toContain('已从')
  const again = await startFixture({ dataDir: data })
  expect((await notes(again).where({ village: 'bayan' }).get()).data).toMatchObject([{ _id: 'kept' }])
  expect(String((await again.sdk().downloadFile({ fileID })).fileContent)).toBe('留着')
  const response = await fetch(`${again.url}/v1/functions/echo`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: '{}',
  })
  expect(response.status).toBe(200)
  await expect(runLocal('backup', file, '--data', data)).rejects.toThrow(/不覆盖/)
  await again.stop()
})

test('a backup is one moment also while 巴图 replaces and deletes pictures all the time', async () => {
  const data = join(folder, 'busy')
  const local = await startFixture({ dataDir: data })
  const app = local.sdk()
  const stopped = { now: false }
  const replace = async (name: string) => {
    for (let i = 0; !stopped.now; i++) {
      const { fileID } = await app.uploadFile({ cloudPath: `${name}.txt`, fileContent: Buffer.from(`${name} ${i}`) })
      if (i % 5 === 4) await app.deleteFile({ fileList: [fileID] })
    }
  }
  const work = Promise.all(['a', 'b', 'c', 'd'].map(replace))
  const files = Array.from({ length: KILLS }, (_, i) => join(folder, `busy-${i}.db`))
  try {
    for (const file of files) await runLocal('backup', file, '--data', data)
  } finally {
    stopped.now = true
    await work.catch(local.stop)
  }
  await app.uploadFile({ cloudPath: 'last.txt', fileContent: Buffer.from('last') })
  const { fileID } = await app.uploadFile({ cloudPath: 'last.txt', fileContent: Buffer.from('last') })
  await app.deleteFile({ fileList: [fileID, ...['a', 'b', 'c', 'd'].map((name) => `cloud://local-env.x/${name}.txt`)] })
  expect(readdirSync(join(data, 'files'))).toEqual([])
  await local.stop()
  // the others were checked alike when they were made
  expect(await runLocal('restore', files[0]!, '--data', join(folder, 'copy'))).toContain('已从')
})

/** Runs a command and kills it once `when` holds; false when it had ended before. */
async function killed(words: string[], when: (now: number) => boolean): Promise<boolean> {
  const child = spawn(process.execPath, [join(fixtureDist, 'local/main.js'), ...words], { stdio: 'ignore' })
  const ended = new Promise<boolean>((resolve) => child.once('exit', (_, signal) => resolve(signal !== null)))
  while (child.exitCode === null && !when(performance.now())) await new Promise((resolve) => setTimeout(resolve, 1))
  child.kill('SIGKILL')
  return ended
}

test(`${KILLS} backups that were killed leave nothing that looks like one`, async () => {
  const data = join(folder, 'old')
  await plant(data, 'bayan')
  let broken = 0
  for (let i = 0; i < KILLS; i++) {
    const file = join(folder, `killed-${i}.db`)
    const begun = () => readdirSync(folder).some((name) => name.startsWith(`killed-${i}.db.part`))
    const later = (i / KILLS) * 60
    let at = Number.POSITIVE_INFINITY
    const when = (now: number) => {
      if (begun()) at = Math.min(at, now + later)
      return now >= at
    }
    if (await killed(['backup', file, '--data', data], when)) broken++
    if (existsSync(file)) expect(await runLocal('restore', file, '--data', join(folder, `of-${i}`))).toContain('已从')
    for (const name of readdirSync(folder).filter((other) => other.startsWith(`killed-${i}.db.part`))) {
      const whole = await runLocal('restore', join(folder, name), '--data', join(folder, 'half')).catch((error: Error) => error.message)
      expect(whole).toMatch(/已从|不是这个程序的备份|坏了|不完整/)
    }
  }
  process.stdout.write(`${KILLS} backups, ${broken} killed\n`)
  expect(broken).toBeGreaterThan(0)
})

test(`${KILLS} restores that were killed leave all that was or all that comes`, async () => {
  const [data, file] = [join(folder, 'old'), join(folder, 'new.db')]
  if (!existsSync(data)) await plant(data, 'bayan')
  await plant(join(folder, 'new'), 'dongsheng')
  await runLocal('backup', file, '--data', join(folder, 'new'))
  const found: string[] = []
  for (let i = 0; i < KILLS; i++) {
    const copy = join(folder, `copy-${i}`)
    cpSync(data, copy, { recursive: true })
    // from the first sign of the new folder, over its files one by one, to the sight of the old one put aside
    const made = () => (existsSync(`${copy}.restoring/files`) ? readdirSync(`${copy}.restoring/files`).length : -1)
    const aside = () => readdirSync(folder).some((name) => name.startsWith(`copy-${i}.before`))
    const step = i % 8
    await killed(['restore', file, '--data', copy], () => (step === 7 || step === 3 ? aside() : aside() || made() >= step))
    found.push(await villageOf(copy))
  }
  process.stdout.write(`${KILLS} restores killed: ${found.join(' ')}\n`)
  expect(found.every((village) => village === 'bayan' || village === 'dongsheng')).toBe(true)
})

test.each(['before', 'between'])('a restore that stopped %s its two last steps is finished by the next start', async (when) => {
  const [data, next] = [join(folder, when), join(folder, `${when}.restored`)]
  await plant(data, 'bayan', 1)
  await plant(next, 'dongsheng', 1)
  if (when === 'between') renameSync(data, `${data}.before`)
  const local = await startFixture({ dataDir: data })
  expect(local.log()).toContain('上次的恢复停在了半路')
  const found = await villages(local)
  await local.stop()
  expect(found).toEqual(['dongsheng'])
  expect(existsSync(next)).toBe(false)
  const [before] = readdirSync(folder).filter((name) => name.startsWith(`${when}.before`))
  expect(existsSync(join(folder, before!, 'store.db'))).toBe(true)
})

test('what is no whole backup is refused, and nothing is touched', async () => {
  const data = join(folder, 'kept')
  await plant(data, 'bayan', 1)
  const other = join(folder, 'other')
  await plant(other, 'dongsheng', 1)
  const text = join(folder, 'letter.txt')
  writeFileSync(text, '其木格的信'.repeat(1000))
  writeFileSync(join(folder, 'nothing.db'), '')
  const damaged = join(folder, 'damaged.db')
  await runLocal('backup', damaged, '--data', other)
  const cut = join(folder, 'cut.db')
  copyFileSync(damaged, cut)
  truncateSync(cut, statSync(cut).size / 2)
  for (const file of [join(other, 'store.db'), text, join(folder, 'nothing.db'), cut])
    await expect(runLocal('restore', file, '--data', data)).rejects.toThrow(/(不是这个程序的备份|坏了).*什么都没有动/s)
  expect(await villageOf(data, 1)).toBe('bayan')
  expect(readdirSync(folder).filter((name) => name.startsWith('kept'))).toEqual(['kept'])
  const unmade = join(folder, 'unmade')
  await expect(runLocal('restore', text, '--data', unmade)).rejects.toThrow(/不是这个程序的备份/)
  expect(existsSync(unmade)).toBe(false)
})
