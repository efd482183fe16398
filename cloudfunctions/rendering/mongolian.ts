import { localizationId, mongolianOf } from '../_domain/localization'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { findSource } from './source'

export const mongolian = define('rendering.mongolian', async ({ kind, item }) => {
  const [{ row }, rendering] = await Promise.all([findSource(kind, item), store.get('renderings', localizationId(kind, item, 'mn'))])
  const found = await mongolianOf(kind, row, rendering)
  if (!found) throw new CallError('notFound', '这一篇现在没有蒙古文，请看汉文')
  return found
})
