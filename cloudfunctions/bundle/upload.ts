import type { Input } from '../../types/contract'
import type { Intake } from '../../types/entities/bundle'
import { bundleEnding, bundleMost } from '../../types/words/bundle'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { dropFile, keepFile, readFile } from '../_kit/file'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { read } from './file-format'
import { lastBundle } from './gather'

/** Pieces come in order; a piece sent again is passed over. With the last one the file is judged. */
export const upload = define('bundle.upload', async (input, { user, now }) => {
  if (input.part >= input.parts) throw new CallError('badInput', '这个文件没有传完整，请从头再传一次')
  const bytes = Buffer.from(input.bytes, 'base64')
  requireSize(bytes.length * Math.max(1, input.parts - 1))
  const intake = await begun(input, user, now)
  if (intake.file) return { received: input.parts }
  const received = intake.pieces.length
  if (input.part < received) return { received }
  if (input.part > received) throw new CallError('conflict', '前面几段没有收到，请从头再传一次')
  if (input.part + 1 === input.parts) return whole(intake, bytes, input.parts)
  const piece = await keepFile(`intakes/${input.id}.${input.part}`, bytes)
  const next = `pieces.${input.part}`
  await store.updateWhere('intakes', { _id: input.id, [next]: _.exists(false), file: _.exists(false) }, { pieces: _.push([piece]) })
  return { received: received + 1 }
})

const requireSize = (bytes: number) => {
  if (bytes > bundleMost.megabytes * 1024 * 1024)
    throw new CallError('badInput', `这个文件太大，内容包最多${bundleMost.megabytes}兆，请对方分几个做`)
}

const begun = async ({ id, part }: Input<'bundle.upload'>, user: User, now: number): Promise<Intake> => {
  const there = await store.get('intakes', id)
  if (there && there.by !== user.id) throw new CallError('conflict', '这个编号已被使用，请重新选一次')
  if (there) return there
  if (part > 0) throw new CallError('conflict', '前面几段没有收到，请从头再传一次')
  const intake: Intake = { _id: id, by: user.id, at: now, pieces: [] }
  await store.add('intakes', intake)
  return intake
}

/** Puts the pieces together. What cannot be taken in is forgotten; what failed for another reason stays, so that the last piece can be sent again. */
const whole = async ({ _id, pieces }: Intake, last: Buffer, parts: number) => {
  const bytes = Buffer.concat([...(await Promise.all(pieces.map(readFile))), last])
  const drop = () => Promise.all(pieces.map(dropFile))
  try {
    requireSize(bytes.length)
    const { from } = read(bytes)
    if ((await lastBundle())?.source === from.source) throw new CallError('badInput', '这是咱们自己做的内容包，不用放进来')
    const file = await keepFile(`intakes/${_id}${bundleEnding}`, bytes)
    await store.updateWhere('intakes', { _id }, { file, from, pieces: [] })
    await drop()
    return { received: parts }
  } catch (e) {
    if (e instanceof CallError) {
      await store.remove('intakes', { _id })
      await drop()
    }
    throw e
  }
}
