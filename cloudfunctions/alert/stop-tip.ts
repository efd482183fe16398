import type { TipBroadcast } from '../../types/entities/tip-broadcast'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { hasRoleOverAll } from './may'

/** Its sender; and, as with alerts, the editors and the command room of all its regions. */
export const mayStop = (user: User, { sender, regions }: TipBroadcast): boolean =>
  sender === user.id || hasRoleOverAll(user, ['editor', 'commandRoom'], regions)

/** Being over, it is no task on any screen. A second tap changes nothing. */
export const stopTip = define('alert.stopTip', async ({ id }, { user, now }) => ({
  stoppedAt: await store.transaction(async (t) => {
    const sending = await t.get('sendings', id)
    if (!sending) throw new CallError('notFound', '没有找到，请返回刷新')
    if (!mayStop(user, sending)) throw new CallError('forbidden', '这条不是您发的，请发的人或者指挥室来停')
    if (sending.stoppedAt !== undefined) return sending.stoppedAt
    await t.change('sendings', id, { stoppedAt: now, expires: Math.min(now, sending.expires) })
    return now
  }),
}))
