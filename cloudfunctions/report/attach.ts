import { createHash } from 'node:crypto'
import type { Input } from '../../types/contract'
import type { Report } from '../../types/entities/report'
import { ownReport } from '../_domain/handed-in'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { dropFile, keepFile } from '../_kit/file'
import { store, type Transaction } from '../_kit/store'
import { findsOf } from './index-report'
import { picture } from './picture'
import { dropPieces, joined, keepPiece } from './pieces'
import { sound } from './sound'

type Sent = Pick<Input<'report.attach'>, 'id' | 'length'> & { kind: 'picture' | 'sound' }

/** A picture or a sound comes whole, or in pieces of which the last one makes it. The same again changes nothing. */
export const attach = define('report.attach', async ({ code, secret, image, part = 0, parts = 1, ...sent }, { user }) => {
  const report = await ownReport(user, code, secret)
  if (sent.kind === 'sound' && !sent.length) throw new CallError('badInput', '这段录音没有录上，请重新录一段')
  if (has(report, sent)) return { ...countsOf(report, sent), received: parts }
  requireRoom(report, sent)
  if (parts === 1) return { ...countsOf(await keep(code, sent, Buffer.from(image, 'base64')), sent), received: 1 }
  const piece = { code, id: sent.id, image, part, parts }
  const received = await keepPiece(piece)
  if (received < parts) {
    // a retry made it and dropped the pieces, this one among them
    const now = received <= part ? await store.get('reports', code) : null
    return now && has(now, sent) ? { ...countsOf(now, sent), received: parts } : { ...countsOf(report, sent), received }
  }
  return { ...countsOf(await whole(code, sent, piece), sent), received }
})

/** A retry may have made it, and dropped the pieces, while this one was about to. */
const whole = async (code: string, sent: Sent, piece: Parameters<typeof joined>[0]): Promise<Report> => {
  try {
    const after = await keep(code, sent, await joined(piece))
    await dropPieces(piece)
    return after
  } catch (e) {
    const now = await store.get('reports', code)
    if (now && has(now, sent)) return now
    if (e instanceof CallError) await dropPieces(piece)
    throw e
  }
}

/** Whether there is room is judged where it is written, so that two at once neither push each other out nor make one too many. */
const keep = async (code: string, sent: Sent, sentBytes: Buffer): Promise<Report> => {
  const { bytes, extension } = sent.kind === 'sound' ? sound(sentBytes) : picture(sentBytes)
  const file = await keepFile(`reports/${code}/${sent.id}.${extension}`, bytes)
  const kept = { id: sent.id, file, sha256: createHash('sha256').update(bytes).digest('hex') }
  try {
    return await store.transaction((t) => put(t, code, sent, kept))
  } catch (e) {
    const now = await store.get('reports', code)
    if (e instanceof CallError && !(now && has(now, sent))) await dropFile(file)
    throw e
  }
}

const put = async (t: Transaction, code: string, sent: Sent, kept: { id: string; file: string; sha256: string }): Promise<Report> => {
  const report = (await t.get('reports', code)) as Report
  if (has(report, sent)) return report
  requireRoom(report, sent)
  const { pictures, sounds = [] } = report
  const added =
    sent.kind === 'sound' ? { sounds: [...sounds, { ...kept, length: sent.length as number }] } : { pictures: [...pictures, kept] }
  const after = { ...report, ...added }
  await t.change('reports', code, { ...added, ...(report.finds && { finds: findsOf(after) }) })
  return after
}

const most = { pictures: 12, sounds: 4, seconds: 180 }

const requireRoom = ({ pictures, sounds = [] }: Report, { kind, length = 0 }: Sent) => {
  if (kind === 'picture' && pictures.length >= most.pictures) throw new CallError('tooMany', '最多十二张图片，已经够了')
  const seconds = sounds.reduce((sum, one) => sum + one.length, length)
  if (kind === 'sound' && (sounds.length >= most.sounds || seconds > most.seconds))
    throw new CallError('tooMany', '最多录四段，一共三分钟，已经够了')
}

const has = ({ pictures, sounds = [] }: Report, { kind, id }: Sent) => (kind === 'sound' ? sounds : pictures).some((one) => one.id === id)

const countsOf = ({ pictures, sounds = [] }: Report, { kind }: Sent) => ({
  pictures: pictures.length,
  ...(kind === 'sound' && { sounds: sounds.length }),
})
