import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { markDispatches } from '../_kit/dispatch-tally'
import { store } from '../_kit/store'
import { evidenceOf, ownDispatch } from './dispatch'

/** The phone's word, which WeChat does not sign: as much as the worker's own (M2). The chat tool opens for a bound group only, so without one it cannot be true. */
export const confirmed = define('alert.confirmed', async (input, { user, now }) => {
  const dispatch = await ownDispatch(user, input.dispatch)
  const group = await store.get('groups', dispatch.group)
  if (!group?.opengid) throw new CallError('conflict', '这个群还没绑定，请用“发到这个群”')
  await markDispatches([dispatch], 'posted', { postedAt: now, postedBy: 'chatTool' })
  return evidenceOf(dispatch)
})
