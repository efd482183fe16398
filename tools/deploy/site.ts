import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Build } from './build'
import { type Cloud, patiently } from './cloud'
import { type Act, Stopped } from './said'

export interface Hosting {
  domain: string
  /** Where the function `home` reads and writes the page. */
  bucket: string
}

export const hostingOf = async ({ manager }: Cloud): Promise<Hosting> => {
  const [info] = await patiently(() => manager.hosting.getInfo())
  if (info?.Status !== 'online') throw new Stopped('静态网站托管还没有开。请在云开发控制台里打开“静态网站托管”，再运行一次')
  // Regoin: the API's own spelling
  return { domain: info.CdnDomain, bucket: `https://${info.Bucket}.cos.${info.Regoin}.myqcloud.com` }
}

/** The function `home` writes the day into this one, which begins as a copy of `page.html`. */
const written = 'index.html'
const md5 = (body: Uint8Array) => createHash('md5').update(body).digest('hex')

/** The website's files. Those of earlier releases stay: whoever has the page open still asks for them. */
export const siteActs = async ({ manager }: Cloud, { site }: Build): Promise<Act[]> => {
  const listed = await patiently(() => manager.hosting.listFiles())
  const there = new Map(listed.map(({ Key, ETag }) => [Key, ETag.replaceAll('"', '')]))
  const differs = (path: string) => there.get(path) !== md5(site[path] as Uint8Array)
  const pages = Object.keys(site).filter((path) => path.endsWith('.html'))
  const files = Object.keys(site).filter((path) => !pages.includes(path) && differs(path))
  const isOld = pages.some((path) => (path === written ? !there.has(path) : differs(path)))
  if (files.length === 0 && !isOld) return []
  const run = async () => {
    await upload(manager, site, files)
    // last, since they name the others
    if (isOld) await upload(manager, site, pages)
  }
  return [{ words: `网页：${files.length + (isOld ? pages.length : 0)} 个文件`, run }]
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
