import type { Report } from '../../types/entities/report'
import { handedIn } from '../_domain/handed-in'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { dropFile, keepFile } from '../_kit/file'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { picture } from './picture'
import { dropPieces, joined, keepPiece } from './pieces'

/** A picture comes whole, or in pieces of which the last one makes it. The same again changes nothing. */
export const attach = define('report.attach', async ({ code, secret, id, image, part = 0, parts = 1 }, { user }) => {
  const report = await ownReport(user, code, secret)
  if (has(report, id)) return { pictures: report.pictures.length, received: parts }
  if (report.pictures.length >= 3) throw new CallError('tooMany', full)
  if (parts === 1) return { pictures: await keepPicture(report, id, Buffer.from(image, 'base64')), received: 1 }
  const sent = { code, id, image, part, parts }
  const received = await keepPiece(sent)
  if (received < parts) return { pictures: report.pictures.length, received }
  return { pictures: await whole(report, sent), received }
})

/** A retry may have made the picture, and dropped the pieces, while this one was about to. */
const whole = async (report: Report, sent: Parameters<typeof joined>[0]): Promise<number> => {
  try {
    const pictures = await keepPicture(report, sent.id, await joined(sent))
    await dropPieces(sent)
    return pictures
  } catch (e) {
    const now = await store.get('reports', report._id)
    if (now && has(now, sent.id)) return now.pictures.length
    if (e instanceof CallError) await dropPieces(sent)
    throw e
  }
}

/** The database judges whether there is room, so two pictures at once neither push each other out nor make four. */
const keepPicture = async ({ _id: code }: Report, id: string, sent: Buffer): Promise<number> => {
  const { bytes, extension } = picture(sent)
  const file = await keepFile(`reports/${code}/${id}.${extension}`, bytes)
  await store.updateWhere(
    'reports',
    { _id: code, 'pictures.id': _.neq(id), 'pictures.2': _.exists(false) },
    { pictures: _.push([{ id, file }]) },
  )
  const after = (await store.get('reports', code)) as Report
  if (!has(after, id)) {
    await dropFile(file)
    throw new CallError('tooMany', full)
  }
  return after.pictures.length
}

const full = '最多三张图片，已经够了'
const has = (report: Report, id: string) => report.pictures.some((p) => p.id === id)

const ownReport = async (user: User, code: string, secret: string | undefined) => {
  const report = await store.get('reports', code)
  if (!report || !handedIn(report, user, secret)) throw new CallError('notFound', '没有找到您的这份举报，请核对回执码')
  return report
}
