import type { Report } from '../../types/entities/report'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { dropFile, keepFile } from '../_kit/file'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { handedIn } from './handed-in'
import { picture } from './picture'

/** The database judges whether there is room, so two pictures at once neither push each other out nor make four. */
export const attach = define('report.attach', async ({ code, secret, id, image }, { user }) => {
  const report = await ownReport(user, code, secret)
  if (has(report, id)) return { pictures: report.pictures.length }
  if (report.pictures.length >= 3) throw new CallError('tooMany', full)
  const { bytes, extension } = picture(image)
  const file = await keepFile(`reports/${code}/${id}.${extension}`, bytes)
  await store.updateWhere(
    'reports',
    { _id: code, 'pictures.id': _.neq(id), 'pictures.2': _.exists(false) },
    { pictures: _.push([{ id, file }]) },
  )
  const after = await ownReport(user, code, secret)
  if (!has(after, id)) {
    await dropFile(file)
    throw new CallError('tooMany', full)
  }
  return { pictures: after.pictures.length }
})

const full = '最多三张图片，已经够了'
const has = (report: Report, id: string) => report.pictures.some((p) => p.id === id)

const ownReport = async (user: User, code: string, secret: string | undefined) => {
  const report = await store.get('reports', code)
  if (!report || !handedIn(report, user, secret)) throw new CallError('notFound', '没有找到您的这份举报，请核对回执码')
  return report
}
