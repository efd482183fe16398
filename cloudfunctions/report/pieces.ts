import type { Input } from '../../types/contract'
import type { Report } from '../../types/entities/report'
import { CallError } from '../_kit/call-error'
import { dropFile, keepFile, readFile } from '../_kit/file'
import { _, store } from '../_kit/store'

type Sent = Pick<Input<'report.attach'>, 'code' | 'id' | 'image'> & { part: number; parts: number }

/** Twelve pictures and four sounds of twelve pieces. */
const most = 192
const largest = 100_000
const keyOf = ({ id, parts }: Sent, part: number) => `${id}.${parts}.${part}`

/** Keeps one piece of a picture or a sound, once however often it is sent. Gives how many are there from the first on without a gap. */
export const keepPiece = async (sent: Sent): Promise<number> => {
  const { code, part, parts, image } = sent
  const bytes = Buffer.from(image, 'base64')
  if (part >= parts || bytes.length > largest) throw new CallError('badInput', '这张图片或这段录音传乱了，请重新选一次')
  const key = keyOf(sent, part)
  const file = await keepFile(`reports/${code}/${key}`, bytes)
  const isNew = { _id: code, 'pieces.key': _.neq(key), [`pieces.${most - 1}`]: _.exists(false) }
  await store.updateWhere('reports', isNew, { pieces: _.push([{ key, file }]) })
  const files = await filesOf(sent)
  const gap = files.indexOf(undefined)
  return gap < 0 ? parts : gap
}

/** The whole put together from all its pieces. */
export const joined = async (sent: Sent): Promise<Buffer> => {
  const files = await filesOf(sent)
  return Buffer.concat(await Promise.all(files.map((file) => readFile(file as string))))
}

/** Forgets the pieces: it is kept, or cannot be. */
export const dropPieces = async (sent: Sent): Promise<void> => {
  const { code, id } = sent
  const { pieces = [] } = (await store.get('reports', code)) as Report
  const its = pieces.filter(({ key }) => key.startsWith(`${id}.`))
  await store.updateWhere('reports', { _id: code }, { pieces: _.pull({ key: _.in(its.map(({ key }) => key)) }) })
  await Promise.all(its.map(({ file }) => dropFile(file)))
}

const filesOf = async (sent: Sent) => {
  const report = await store.get('reports', sent.code)
  const files = new Map(report?.pieces?.map(({ key, file }) => [key, file]))
  return Array.from({ length: sent.parts }, (_piece, part) => files.get(keyOf(sent, part)))
}
