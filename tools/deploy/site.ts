import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Build } from './build'
import { type Cloud, patiently } from './cloud'
import { type Act, Stopped } from './said'
import type { Hosting } from './settings'

export const hostingOf = async ({ manager }: Cloud): Promise<Hosting> => {
  const [info] = await patiently(() => manager.hosting.getInfo())
  const { EnvInfo } = await patiently(() => manager.env.getEnvInfo())
  if (info?.Status !== 'online') throw new Stopped('静态网站托管还没有开。请在云开发控制台里打开“静态网站托管”，再运行一次')
  // Regoin: the API's own spelling
  const bucket = `https://${info.Bucket}.cos.${info.Regoin}.myqcloud.com`
  return { domain: info.CdnDomain, bucket, files: EnvInfo.Storages?.[0]?.CdnDomain }
}

/** The function `home` writes the day into the one, which begins as a copy of the other. */
const written = 'index.html'
const asBuilt = 'page.html'
const md5 = (body: Uint8Array) => createHash('md5').update(body).digest('hex')

/** The website's files. Those of earlier releases stay: whoever has the page open still asks for them. */
export const siteActs = async ({ manager }: Cloud, { site }: Build): Promise<Act[]> => {
  const listed = await patiently(() => manager.hosting.listFiles())
  const there = new Map(listed.map(({ Key, ETag }) => [Key, ETag.replaceAll('"', '')]))
  const differs = (path: string) => there.get(path) !== md5(site[path] as Uint8Array)
  const isOld = (path: string) => (path === written ? !there.has(path) || differs(asBuilt) : differs(path))
  const old = Object.keys(site).filter(isOld)
  if (old.length === 0) return []
  const pages = old.filter((path) => path.endsWith('.html'))
  const run = async () => {
    const others = old.filter((path) => !pages.includes(path))
    await upload(manager, site, others)
    // last, since they name the others
    await upload(manager, site, pages)
  }
  return [{ words: `网页：${old.length} 个文件`, run }]
}

const upload = async (manager: Cloud['manager'], site: Build['site'], paths: string[]): Promise<void> => {
  if (paths.length === 0) return
  const folder = mkdtempSync(join(tmpdir(), 'cunshao-site-'))
  try {
    const files = paths.map((cloudPath) => {
      const localPath = join(folder, cloudPath)
      mkdirSync(dirname(localPath), { recursive: true })
      writeFileSync(localPath, site[cloudPath] as Uint8Array)
      return { localPath, cloudPath }
    })
    await quietly(() => patiently(() => manager.hosting.uploadFiles({ files, retryCount: 3, ignore: [] })))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** manager-node tells of each batch. */
const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  const { log } = console
  console.log = () => {}
  try {
    return await work()
  } finally {
    console.log = log
  }
}
