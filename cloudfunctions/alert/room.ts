import { CallError } from '../_kit/call-error'
import { hasChatTool } from '../_kit/chat-tool'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { ownDispatch } from './dispatch'

/** Only now, only for this group: no list ever says which WeChat group is which. */
export const room = define('alert.room', async (input, { user }) => {
  const dispatch = await ownDispatch(user, input.dispatch)
  const group = await store.get('groups', dispatch.group)
  if (!hasChatTool() || !group?.opengid) throw new CallError('conflict', '这个群不能直接发，请用“发到这个群”')
  return { opengid: group.opengid }
})
