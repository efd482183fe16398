import { randomUUID } from 'node:crypto'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { dropFile, keepFile } from '../_kit/file'
import { requireDrawable } from '../_kit/picture'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { withoutPlace } from '../_kit/without-place'
import { requireMayChange } from './may'

/** Whoever may correct a line may put a photo beside it. Of two at once the later one's stays, and no file is left without a line. */
export const photo = define('ledger.photo', async ({ id, photo: sent }, { user }) => {
  await find(id, user, store)
  const file = sent && (await keep(id, Buffer.from(sent, 'base64')))
  const before = await put(id, file, user).catch(async (e) => {
    if (file) await dropFile(file)
    throw e
  })
  // the line says what is there: what the storage does not let go of lies there unseen
  if (before) await dropFile(before).catch((e) => console.error('ledger.photo', before, e))
  return {}
})

/** Gives the file that was there before. */
const put = (id: string, file: string | undefined, user: User): Promise<string | undefined> =>
  store.transaction(async (t) => {
    const { photo: before, ...line } = await find(id, user, t)
    await t.put('activities', { ...line, ...(file && { photo: file }) })
    return before
  })

const find = async (id: string, user: User, from: Pick<typeof store, 'get'>) => {
  const line = await from.get('activities', id)
  if (!line) throw new CallError('notFound', '没有找到这一笔')
  requireMayChange(user, line)
  return line
}

/** Under a name of its own, so that no link to the one before shows this one. */
const keep = (id: string, bytes: Buffer): Promise<string> => {
  const format = requireDrawable(bytes)
  return keepFile(`ledger/${id}/${randomUUID()}.${format}`, withoutPlace(format, bytes))
}
