import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'

export const list = define('group.list', async () => {
  throw new CallError('notFound', '这个功能马上就来')
})
