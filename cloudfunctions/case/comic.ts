import { localizedOf } from '../_domain/localization'
import { toDecide } from '../_domain/to-decide'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

export const comic = define('case.comic', async ({ id }) => {
  const [found, away] = await Promise.all([store.get('comics', id), toDecide('comic')])
  if (!found || away.includes(id)) throw new CallError('notFound', '这篇漫画已经撤下，去看看别的吧')
  const [told, rendered] = await Promise.all([store.get('cases', found.case), localizedOf('comic', found)])
  return { comic: found, ...(told?.expires && { until: told.expires }), ...rendered }
})
