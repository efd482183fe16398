import type { Message } from '../../types/entities/message'
import { findDistributable, isDistributable } from '../_domain/distributable'
import { type ChatResult, stopTask, taskResults } from '../_kit/customer-groups'
import { markDispatches } from '../_kit/dispatch-tally'
import { _, store } from '../_kit/store'
import { hasWecom } from '../_kit/wecom'

const minute = 60_000
const longest = 7 * 24 * 60 * minute

/** Asks WeCom what became of the tasks it was given, for as long as an employee may still confirm. True when some are left for another run. */
export const followTasks = async (over: () => boolean): Promise<boolean> => {
  if (!hasWecom()) return false
  for (;;) {
    const due = await store.list('messages', { askAt: _.lte(Date.now()) }, { sort: [['askAt', 'asc']], limit: 20 })
    if (due.length === 0) return false
    if (over()) return true
    await Promise.all(due.map((message) => follow(message).catch((e) => console.error('customerGroup', e))))
  }
}

/** Asked again later and later, so whoever dies here costs a minute: everything that is written down may be written twice. */
const follow = async ({ _id, alert: id = '', to, task, askAt, sentAt = 0 }: Message): Promise<void> => {
  const now = Date.now()
  const later = now + Math.min(Math.max(minute, (now - sentAt) / 10), 60 * minute)
  if (!task || (await store.updateWhere('messages', { _id, askAt }, { askAt: later })) !== 1) return
  const [alert, results] = await Promise.all([findDistributable(id), taskResults(task, to)])
  const end = (change: object) => store.updateWhere('messages', { _id, task, status: 'sent' }, { askAt: _.remove(), ...change })
  if (!alert || now - sentAt > longest) return void (await end({ status: 'uncertain', reason: '企业微信一直没说发没发出去' }))
  if (!results) return
  await note(id, results)
  if (results.length > 0 && !results.some((r) => r.state === 'waiting')) return void (await end(verdict(results)))
  if (isDistributable(alert) && alert.expires > now) return
  if (!(await stopTask(task))) return
  await store.updateWhere('dispatches', { alert: id, wecom: 'waiting' }, { wecom: _.remove() })
  await end({ status: 'failed', reason: '预警已经更新、撤销或过期，没确认的客户群不发了' })
}

const verdict = (results: ChatResult[]) => {
  const lost = (['gone', 'full'] as const).flatMap((state) => {
    const count = results.filter((r) => r.state === state).length
    return count > 0 ? [`${count} 个${state === 'gone' ? '群已经不在了' : '群今天收群发到上限了'}`] : []
  })
  return lost.length > 0 ? { status: 'failed', reason: lost.join('，') } : { reason: _.remove() }
}

/** M3 for what WeCom says is in the group; the first time counts, whoever said it. */
const note = async (alert: string, results: ChatResult[]): Promise<void> => {
  for (let from = 0; from < results.length; from += 500) {
    const part = results.slice(from, from + 500)
    const groups = await store.list('groups', { 'wecom.chatId': _.in(part.map((r) => r.chat)) })
    const idsOf = (state: ChatResult['state']) => {
      const chats = new Set(part.filter((r) => r.state === state).map((r) => r.chat))
      return groups.filter((g) => g.wecom && chats.has(g.wecom.chatId)).map((g) => `${alert}.${g._id}`)
    }
    const sent = await store.byId('dispatches', idsOf('sent'))
    await markDispatches([...sent.values()], 'confirmed', { confirmedAt: Date.now(), confirmedBy: 'wecom', wecom: _.remove() })
    for (const state of ['gone', 'full'] as const) {
      const ids = idsOf(state)
      if (ids.length > 0) await store.updateWhere('dispatches', { _id: _.in(ids), confirmedAt: _.exists(false) }, { wecom: state })
    }
  }
}
