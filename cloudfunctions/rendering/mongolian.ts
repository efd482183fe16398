import { mongolianOf } from '../_domain/localization'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { findSource } from './source'

export const mongolian = define('rendering.mongolian', async ({ kind, item }) => {
  const found = await mongolianOf(kind, (await findSource(kind, item)).row)
  if (!found) throw new CallError('notFound', '这一篇现在没有蒙古文，请看汉文')
  return found
})
