import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { Id, Time } from '../../types/entities/basics'
import { BundleSource } from '../../types/entities/bundle'
import { Content, ManuscriptKind } from '../../types/entities/manuscript'
import { MediumId } from '../../types/entities/medium'
import { lazily } from '../../types/lazily'
import { plainly, someText } from '../../types/plain-text'
import { bundleMost } from '../../types/words/bundle'
import { isPrivateCode } from '../../wording/mongolian/code'
import { tidy } from '../../wording/rows'
import { CallError } from '../_kit/call-error'

/*
 * A bundle is lines of JSON. The first says what the file is, how many bytes follow and their SHA-256; the second who made it; then a line a content, a withdrawal or a picture.
 * The sum finds what was damaged on the way. It proves nobody's authorship: what comes in is a draft.
 */
const format = 'cunshao-bundle'
const version = 1

/** Short enough for an id with its kind before it. */
const Item = lazily(() => Id().check(z.maxLength(50)))
const Entry = lazily(() => z.object({ kind: ManuscriptKind(), item: Item(), content: Content() }))
export type Entry = z.infer<ReturnType<typeof Entry>>
const Withdrawal = lazily(() => z.object({ kind: ManuscriptKind(), item: Id(), at: Time(), why: z.string().check(z.maxLength(100)) }))
export type Withdrawal = z.infer<ReturnType<typeof Withdrawal>>
const Picture = lazily(() => z.object({ picture: MediumId(), item: Id(), bytes: z.base64() }))

export interface Carried {
  from: BundleSource
  entries: Entry[]
  withdrawn: Withdrawal[]
  pictures: Map<string, { item: string; bytes: Buffer }>
}

export const written = ({ from, entries, withdrawn, pictures }: Carried): Buffer => {
  const drawn = [...pictures].map(([picture, { item, bytes }]) => ({ picture, item, bytes: bytes.toString('base64') }))
  const gone = withdrawn.map((one) => ({ withdrawn: one }))
  const body = Buffer.from([from, ...entries, ...gone, ...drawn].map((one) => JSON.stringify(one)).join('\n'))
  return Buffer.concat([Buffer.from(`${JSON.stringify({ format, version, bytes: body.length, sha256: sumOf(body) })}\n`), body])
}

const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** What a file carries, and how many of its lines cannot be read. Throws `badInput` for one that is no bundle, newer than this program, or not as it was made. */
export const read = (file: Buffer): Carried & { strange: number } => {
  const body = checked(file)
  const [first = '', ...lines] = body.toString('utf8').split('\n')
  const from = BundleSource().safeParse(parsed(first))
  if (!from.success) throw new CallError('badInput', '这个内容包没有写清是谁做的，请对方重新做一个')
  if (lines.length > bundleMost.entries * 2) throw new CallError('badInput', `一个内容包最多${bundleMost.entries}份，请对方分几个做`)
  const carried = { from: from.data, entries: [] as Entry[], withdrawn: [] as Withdrawal[], pictures: new Map(), strange: 0 }
  for (const line of lines) {
    const one = parsed(line) as { withdrawn?: unknown } | undefined
    const entry = Entry().safeParse(one)
    const withdrawal = Withdrawal().safeParse(one?.withdrawn)
    const picture = Picture().safeParse(one)
    if (entry.success) carried.entries.push({ ...entry.data, content: tidy(entry.data.kind, entry.data.content) })
    else if (withdrawal.success) carried.withdrawn.push(withdrawal.data)
    else if (picture.success)
      carried.pictures.set(picture.data.picture, { item: picture.data.item, bytes: Buffer.from(picture.data.bytes, 'base64') })
    else carried.strange += 1
  }
  return carried
}

/** A line, with what nobody sees taken from its texts, as from those of a call. One in a private code cannot be read. */
const parsed = (line: string): unknown => {
  try {
    const value = plainly(JSON.parse(line))
    return someText(value, isPrivateCode) ? undefined : value
  } catch {
    return undefined
  }
}

/** The file after its first line, when it is what that line says. */
const checked = (file: Buffer): Buffer => {
  const end = file.indexOf('\n')
  const head = parsed(file.subarray(0, end < 0 ? 0 : Math.min(end, 500)).toString('utf8')) as Record<string, unknown> | undefined
  if (head?.format !== format) throw new CallError('badInput', '这不是村哨的内容包，请另选一个文件')
  if (typeof head.version !== 'number' || head.version > version)
    throw new CallError('badInput', '做这个内容包的程序比咱们的新，读不了。请管理员先把咱们的程序更新')
  const body = file.subarray(end + 1)
  if (body.length < Number(head.bytes)) throw new CallError('badInput', '这个文件不完整，可能没有传完，请对方重新发一次')
  if (body.length > Number(head.bytes) || sumOf(body) !== head.sha256)
    throw new CallError('badInput', '这个文件损坏了，或者被改动过，请对方重新发一次')
  return body
}
