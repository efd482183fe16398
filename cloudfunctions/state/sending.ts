import { channels } from '../../types/words/message'
import { harmless } from '../_kit/outcome'
import { _, store } from '../_kit/store'
import { countOf, day, type Line, spanOf } from './line'

const minute = 60_000
/** A message that could go is gone within this. */
const patience = 10 * minute
/** So many that failed for one reason are no accident. */
const many = 3
const look = '到“提醒发送情况”里看，弄好原因以后再发一次'

/** What waits to be sent, what did not get out, and alerts that do not get on. */
export const sendingLines = async (now: number): Promise<Line[]> => [
  await waiting(now),
  await failed(now),
  await doubtful(now),
  await stuck(now),
]

const waiting = async (now: number): Promise<Line> => {
  const late = await store.list(
    'messages',
    { status: 'waiting', due: _.lte(now - patience) },
    { sort: [['due', 'asc']], fields: { due: true } },
  )
  const [key, what] = ['sending.waiting', '等着发的提醒']
  const [oldest] = late
  if (!oldest) return { key, what, condition: 'well', says: '到时候的都发了' }
  const says = `${countOf(late)}该发没发，最早的等了${spanOf(now - oldest.due)}`
  return { key, what, condition: 'wrong', says, costs: '网格员、居民没有被提醒', todo: '看看“发预警和提醒”是不是停了', urgent: true }
}

/** By channel and reason, without what only the recipient decides. */
const failed = async (now: number): Promise<Line> => {
  const where = { status: 'failed', due: _.gt(now - day), reason: _.nin(harmless) }
  const found = await store.list('messages', where, { fields: { channel: true, reason: true } })
  const reasons = new Map<string, number>()
  for (const { channel, reason = '' } of found) {
    const said = `${channels[channel]}：${reason}`
    reasons.set(said, (reasons.get(said) ?? 0) + 1)
  }
  const often = [...reasons].filter(([, count]) => count >= many).sort((a, b) => b[1] - a[1])
  const [key, what] = ['sending.failed', '没发成的提醒']
  if (often.length === 0)
    return { key, what, condition: 'well', says: found.length > 0 ? `过去一天${countOf(found)}，原因各不相同` : '过去一天没有' }
  const says = `过去一天${countOf(found)}。${often.slice(0, 3).map(([said, count]) => `${said}，${count}条`)[0] ?? ''}`
  return { key, what, condition: 'wrong', says, costs: '该知道的人没有被提醒', todo: look }
}

const doubtful = async (now: number): Promise<Line> => {
  const found = await store.list('messages', { status: 'uncertain', due: _.gt(now - day) }, { fields: { due: true } })
  const [key, what] = ['sending.doubtful', '不知道发没发出去的提醒']
  const says = found.length > 0 ? `过去一天${countOf(found)}` : '过去一天没有'
  if (found.length < many) return { key, what, condition: 'well', says }
  return { key, what, condition: 'wrong', says, costs: '有的人可能没有被提醒', todo: '到“提醒发送情况”里定：再发一次，也许会收到两条' }
}

const stuck = async (now: number): Promise<Line> => {
  const jobs = await store.list(
    'jobs',
    { stage: _.neq('done'), createdAt: _.lt(now - 30 * minute) },
    { sort: [['createdAt', 'asc']], limit: 100 },
  )
  const [key, what] = ['sending.jobs', '正在往各群派的预警和提示']
  const [oldest] = jobs
  if (!oldest) return { key, what, condition: 'well', says: '没有派到一半停下的' }
  const says = `${countOf(jobs)}派到一半停下了，最早的停了${spanOf(now - oldest.createdAt)}`
  return { key, what, condition: 'wrong', says, costs: '有的村还没有收到', todo: '看看“发预警和提醒”是不是停了', urgent: true }
}
