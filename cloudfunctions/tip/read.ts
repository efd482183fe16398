import { localizedOf } from '../_domain/localization'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

export const read = define('tip.read', async ({ id }) => {
  const tip = await store.get('tips', id)
  if (!tip) throw new CallError('notFound', '这条提示找不到了，看看今天的提示吧')
  const [one, rendered] = await Promise.all([store.get('cases', tip.case), localizedOf('tip', tip)])
  return { tip, case: one, ...rendered }
})
