import type { Template } from '../../types/entities/consent'
import type { Channel, Message } from '../../types/entities/message'
import { severities } from '../../types/words/alert'
import type { Distributable } from '../_domain/distributable'
import { postToDutyGroup, robotLimit } from '../_kit/duty-robot'
import type { Outcome } from '../_kit/outcome'
import { store } from '../_kit/store'
import { sendSubscribeMessage } from '../_kit/subscribe-message'
import { sendToCustomerGroups } from './customer-groups'

/** The consent a channel's message uses up. */
export const templateFor: Partial<Record<Channel, Template>> = { worker: 'task', resident: 'alert' }

/** How many messages to one recipient a channel's service takes in how many milliseconds. */
export const limitOf: Partial<Record<Channel, typeof robotLimit>> = { dutyGroup: robotLimit }

export const send: Record<Channel, (message: Message, sent: Distributable) => Promise<Outcome>> = {
  worker: ({ to }, { _id, headline, effective }) =>
    sendSubscribeMessage(to, 'task', `work/groups/index?id=${_id}`, { what: headline, todo: '请转发到您的村民群', at: effective }),
  resident: ({ to }, sent) =>
    sendSubscribeMessage(to, 'alert', `pages/alert/index?id=${sent._id}`, {
      what: sent.headline,
      todo: todoOf(sent).join(''),
      at: sent.effective,
    }),
  customerGroup: sendToCustomerGroups,
  dutyGroup: async ({ to }, sent) => {
    const town = await store.get('regions', to)
    if (!town?.dutyRobot) return { kind: 'failed', reason: '这个苏木镇没有登记值班群机器人' }
    const text = [
      `【${sent.msgType === 'Tip' ? '防骗小知识' : severities[sent.severity]}】${sent.headline}`,
      ...sent.lines,
      ...todoOf(sent),
      '请各网格员打开小程序，把卡片转发到村民群。',
    ]
    return postToDutyGroup(town.dutyRobot, text.join('\n'))
  },
}

/** A tip says it all in its lines. */
const todoOf = (sent: Distributable): string[] => (sent.msgType === 'Tip' ? [] : [sent.instruction])
