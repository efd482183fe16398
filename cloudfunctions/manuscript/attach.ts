import type { Input } from '../../types/contract'
import type { Medium } from '../../types/entities/medium'
import { mediumKind } from '../../wording/media'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { dropFile, keepFile, linksTo, readFile } from '../_kit/file'
import { requireDrawable } from '../_kit/picture'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { withoutPlace } from '../_kit/without-place'
import { findManuscript } from './find'
import { may } from './may'
import { formatOf, requireSize } from './medium-format'

/** A manuscript has six at a time; the rest are what its versions had, and what was begun and left. */
const most = 60

/** Pieces come in order; a piece sent again is passed over. With the last one the medium is there, to be named in the words. */
export const attach = define('manuscript.attach', async (input, { user, now }) => {
  const bytes = Buffer.from(input.bytes, 'base64')
  const medium = await begun(input, bytes, user, now)
  if (medium.file) return { received: input.parts, ...(await link(medium.file)) }
  const received = medium.pieces.length
  if (input.part < received) return { received }
  if (input.part > received) throw new CallError('conflict', '前面几段没有收到，请从头再传一次')
  if (input.part + 1 === input.parts) return { received: input.parts, ...(await link(await whole(input, medium, bytes))) }
  requireSize(mediumKind(input.id), bytes.length * input.part)
  const piece = await keepFile(`media/${medium.item}/${input.id}.${input.part}`, bytes)
  const next = `pieces.${input.part}`
  await store.updateWhere('media', { _id: input.id, [next]: _.exists(false), file: _.exists(false) }, { pieces: _.push([piece]) })
  return { received: received + 1 }
})

const link = async (file: string) => ({ link: (await linksTo([file]))[0] as string })

/** The medium as far as it came, begun with its first piece. */
const begun = async (
  { manuscript, id, part, parts }: Input<'manuscript.attach'>,
  bytes: Buffer,
  user: User,
  now: number,
): Promise<Medium> => {
  const of = await findManuscript(manuscript)
  if (!may(user, 'save', of)) throw new CallError('forbidden', '这份稿子现在不能改')
  if (of.kind !== 'case') throw new CallError('badInput', '图片、声音、视频只能放在案例里')
  const there = await store.get('media', id)
  if (there && (there.item !== of.item || there.by !== user.id)) throw new CallError('conflict', '这个编号已被使用，请重新选一次')
  if (there) return there
  if (part > 0) throw new CallError('conflict', '前面几段没有收到，请从头再传一次')
  requireSize(mediumKind(id), bytes.length * (parts - 1))
  formatOf(mediumKind(id), bytes)
  if ((await store.count('media', { item: of.item })) >= most) throw new CallError('tooMany', '这份稿子放过的东西太多了，请另写一份')
  const medium: Medium = { _id: id, item: of.item, by: user.id, pieces: [], at: now }
  await store.add('media', medium)
  return medium
}

/**
 * Puts the pieces together, takes out where it was taken, keeps it as one file. What cannot be kept is forgotten;
 * what failed for another reason stays, so that the last piece can be sent again.
 */
const whole = async ({ id }: Input<'manuscript.attach'>, { item, pieces }: Medium, last: Buffer): Promise<string> => {
  const kind = mediumKind(id)
  const bytes = Buffer.concat([...(await Promise.all(pieces.map(readFile))), last])
  const drop = () => Promise.all(pieces.map(dropFile))
  try {
    requireSize(kind, bytes.length)
    const format = formatOf(kind, bytes)
    if (kind === 'picture') requireDrawable(bytes)
    const file = await keepFile(`media/${item}/${id}.${format}`, withoutPlace(format, bytes))
    await store.updateWhere('media', { _id: id }, { file, pieces: [] })
    await drop()
    return file
  } catch (e) {
    if (e instanceof CallError) {
      await store.remove('media', { _id: id })
      await drop()
    }
    throw e
  }
}
