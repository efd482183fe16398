import { county } from '../_domain/county'
import { mongolianOf } from '../_domain/localization'
import { findSource } from '../_domain/rendering-source'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'

export const mongolian = define('rendering.mongolian', async ({ kind, item }) => {
  const [found, own] = await Promise.all([findSource(kind, item).then(({ row }) => mongolianOf(kind, row)), county()])
  if (!found) throw new CallError('notFound', '这一篇现在没有蒙古文，请看汉文')
  return { ...found, ...(own?.scriptOrder && { order: own.scriptOrder }) }
})
