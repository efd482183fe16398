import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { renderedOf } from '../_kit/rendering'
import { store } from '../_kit/store'

export const read = define('case.read', async ({ id }) => {
  const found = await store.get('cases', id)
  if (!found) throw new CallError('notFound', '这个案例已经撤下，可能情况变了，正在重新核对。去案例库看看别的吧')
  return { case: found, ...(await renderedOf('case', found)) }
})
