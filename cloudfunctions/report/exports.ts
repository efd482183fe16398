import { randomUUID } from 'node:crypto'
import { dropFile, keepFile, linksTo } from '../_kit/file'
import { _, store } from '../_kit/store'

/** Seconds for which a link to what is taken along lives. */
export const linkLives = 60
/** Longer than the link and whatever may hold its making up. */
const fileLives = 180_000

/** Puts a file where a link of a minute leads to it. What was put there before and is over goes. */
export const giveExport = async (name: string, content: Buffer, now: number): Promise<string> => {
  await dropExports(now)
  const _id = randomUUID()
  const path = `exports/${_id}/${name}`
  await store.add('exports', { _id, path, until: now + fileLives })
  const file = await keepFile(path, content)
  await store.updateWhere('exports', { _id }, { file })
  const [link] = await linksTo([file], linkLives)
  if (!link) throw new Error(`no link to ${path}`)
  return link
}

/** Removes the files whose time is over. One whose making was cut off has no id yet: the same path written again gives it. */
export const dropExports = async (now: number) => {
  for (const { _id, path, file } of await store.list('exports', { until: _.lte(now) }, { limit: 50 })) {
    await dropFile(file ?? (await keepFile(path, Buffer.from(' '))))
    await store.remove('exports', { _id })
  }
  return {}
}
