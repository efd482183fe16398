import { createHash } from 'node:crypto'
import type { Input } from '../../types/contract'
import type { Localization } from '../../types/entities/rendering'
import { localizationId } from '../_domain/localization'
import { findSource } from '../_domain/rendering-source'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { dropFile, keepFile, readFile } from '../_kit/file'
import { _, store } from '../_kit/store'
import { audioKind } from './audio'
import { openForWriting, overtaken, putNext } from './find'

/** Pieces come in order; a piece sent again is passed over. With the last one the recording stands in the draft. */
export const attach = define('rendering.attach', async (input, { user, now }) => {
  await findSource(input.kind, input.item)
  const there = await openForWriting(input, user, now)
  if (there.recording?.id === input.id) return { received: input.parts, version: there.version }
  if (there.shown?.recording?.id === input.id) throw new CallError('conflict', '这个编号已被使用，请重新录一次')
  const rendering = there.version === 0 ? await begin(there) : there
  const files = rendering.upload?.id === input.id ? rendering.upload.files : []
  if (input.part < files.length) return { received: files.length, version: rendering.version }
  if (input.part > files.length) throw new CallError('conflict', '前面几段没有收到，请从头再传一次')
  const bytes = Buffer.from(input.audio, 'base64')
  if (input.part === 0) audioKind(bytes)
  const file = await keepFile(`recordings/${rendering._id}/${input.id}.${input.part}`, bytes)
  if (input.part === 0) await drop(rendering.upload?.files ?? [])
  if (input.part + 1 < input.parts) {
    await store.updateWhere('renderings', { _id: rendering._id }, { upload: _.set({ id: input.id, files: [...files, file] }) })
    return { received: files.length + 1, version: rendering.version }
  }
  const { upload: _upload, words: _words, ...rest } = rendering
  const recording = await joined(input, [...files, file])
  const next = { ...rest, recording, status: 'draft' as const, author: user.id, updatedAt: now }
  if (!(await putNext(rendering, next))) throw overtaken()
  const heard = [recording.file, rendering.shown?.recording?.file]
  if (rendering.recording && !heard.includes(rendering.recording.file)) await drop([rendering.recording.file])
  return { received: input.parts, version: rendering.version + 1 }
})

/** An empty draft, so that the first piece has a place. */
const begin = async (empty: Localization) => {
  const first = { ...empty, version: 1 }
  if (!(await store.add('renderings', first))) throw overtaken()
  return first
}

/** Kept under what it is: another recording never takes the place of one that was ticked. */
const joined = async ({ kind, item, language, id }: Input<'rendering.attach'>, files: string[]) => {
  const bytes = Buffer.concat(await Promise.all(files.map(readFile)))
  try {
    const name = createHash('sha256').update(bytes).digest('hex')
    return { id, file: await keepFile(`recordings/${localizationId(kind, item, language)}/${name}.${audioKind(bytes)}`, bytes) }
  } finally {
    await drop(files)
  }
}

const drop = async (files: string[]) => {
  await Promise.all(files.map(dropFile))
}
