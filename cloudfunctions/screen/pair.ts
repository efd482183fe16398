import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { liveRequest } from './asked'
import { requireMine } from './mine'
import { writeLists } from './write-lists'

export const pair = define('screen.pair', async ({ id, digits, request, region, ...settings }, { user, now }) => {
  requireMine(user, region)
  const place = await store.get('regions', region)
  if (!place || place.level === 'former') throw new CallError('notFound', '没有这个地方，请重新选一下')
  const there = await store.get('screens', id)
  if (there?.region === region && there.name === settings.name) return {}
  const found = await liveRequest(digits, now)
  if (found?.id !== request) throw new CallError('notFound', '屏上的数字已经换了，请看着屏再输一次')
  const { key, size, device } = found
  const added = await store.insertOnceInTransaction(async (t) => {
    // one of two who confirm at once finds it gone
    if (!(await t.get('screenRequests', found._id))) throw new CallError('notFound', '这块屏刚刚有人接上了')
    await t.remove('screenRequests', found._id)
    await t.add('screens', { _id: id, region, ...settings, size, device, key, version: 1, pairedAt: now })
    await logDeed(t, { at: now, by: user.id, deed: 'pairScreen', region, about: settings.name })
  })
  if (!added) throw new CallError('conflict', '这个编号已被使用，请返回再试一次')
  await writeLists(now)
  return {}
})
