import { ownReport } from '../_domain/handed-in'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { readFile } from '../_kit/file'

export const paperPicture = define('report.paperPicture', async ({ code, secret, id }, { user }) => {
  const { pictures } = await ownReport(user, code, secret)
  const file = pictures.find((one) => one.id === id)?.file
  if (!file) throw new CallError('notFound', '没有找到这张图片')
  return { image: (await readFile(file)).toString('base64') }
})
