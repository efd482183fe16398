import type { TipBroadcast } from '../../types/entities/tip-broadcast'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { wakeOutbox } from '../_kit/wake'
import { goneOf } from './findings'
import { requireRoomForTip } from './pace'
import { addJob } from './put-in-force'
import { voiceOf } from './voice'

const week = 7 * 86_400_000

/** A second tap under the same id changes nothing. The same tip again to the same village is allowed: the screen says when it went there. */
export const sendTip = define('alert.sendTip', async ({ id, tip: tipId, regions: named }, { user, now }) => {
  const regions = [...new Set(named)]
  const [tip, alert, { role, source }, [gone]] = await Promise.all([
    store.get('tips', tipId),
    store.get('alerts', id),
    voiceOf(user, ['commandRoom', 'editor', 'gridWorker'], regions),
    goneOf(regions),
  ])
  if (!tip) throw new CallError('notFound', '这条小知识找不到了，请换一条')
  if (gone) throw new CallError('badInput', gone)
  if (alert) throw new CallError('conflict', '这个编号已被使用，请返回再发一次')
  if (!(await store.get('sendings', id))) await requireRoomForTip(user.id, now)
  const { headline, lines } = tip
  const sending: TipBroadcast = {
    _id: id,
    msgType: 'Tip',
    ...{ tip: tipId, headline, lines, regions, source },
    sender: user.id,
    tellWorkers: role !== 'gridWorker',
    effective: now,
    expires: now + week,
  }
  const added = await store.insertOnceInTransaction(async (t) => {
    await t.add('sendings', sending)
    await addJob(t, id, now)
  })
  if (!added && (await store.get('sendings', id))?.sender !== user.id) throw new CallError('conflict', '这个编号已被使用，请返回再发一次')
  await wakeOutbox()
  return { id }
})
