import type { Channel, Message } from '../../types/entities/message'
import { severities } from '../../types/words/alert'
import { aidAnswered } from '../../types/words/message'
import type { Distributable } from '../_domain/distributable'
import { postToDutyGroup, robotLimit } from '../_kit/duty-robot'
import type { Outcome } from '../_kit/outcome'
import { store } from '../_kit/store'
import { sendSubscribeMessage } from '../_kit/subscribe-message'
import { sendToCustomerGroups } from './customer-groups'

/** How many messages to one recipient a channel's service takes in how many milliseconds. */
export const limitOf: Partial<Record<Channel, typeof robotLimit>> = { dutyGroup: robotLimit }

/** What is not about an alert: its words are whole. */
export const sendWords = async ({ channel, to, words = '', createdAt }: Message): Promise<Outcome> => {
  if (channel === 'dutyGroup') return postInDutyGroup(to, words)
  if (channel === 'reporter' && words === aidAnswered)
    return sendSubscribeMessage(to, 'reply', 'aid/mine/index', { what: words, todo: '点开看看司法所怎么说', at: createdAt })
  if (channel === 'reporter')
    return sendSubscribeMessage(to, 'reply', 'report/receipt/index', { what: words, todo: '点开看看民警怎么说', at: createdAt })
  if (channel === 'family')
    return sendSubscribeMessage(to, 'test', 'pages/play/index', { what: words, todo: '大人自己答，两三分钟', at: createdAt })
  return sendSubscribeMessage(to, 'task', 'work/todo/index', { what: words, todo: '点开“等我办的”看看', at: createdAt })
}

/** Channels whose messages are about an alert, or a tip on its way; those of the others are whole in their words. */
type About = Exclude<Channel, 'staff' | 'reporter' | 'family'>

export const sendAbout: Record<About, (message: Message, sent: Distributable) => Promise<Outcome>> = {
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
    const text = [
      `【${sent.msgType === 'Tip' ? '防骗小知识' : severities[sent.severity]}】${sent.headline}`,
      ...sent.lines,
      ...todoOf(sent),
      '请各网格员打开小程序，把卡片转发到村民群。',
    ]
    return postInDutyGroup(to, text.join('\n'))
  },
}

export const isAbout = (channel: Channel): channel is About => Object.hasOwn(sendAbout, channel)

const postInDutyGroup = async (id: string, text: string): Promise<Outcome> => {
  const town = await store.get('regions', id)
  return town?.dutyRobot ? postToDutyGroup(town.dutyRobot, text) : { kind: 'failed', reason: '这个地方没有登记值班群机器人' }
}

/** A tip says it all in its lines. */
const todoOf = (sent: Distributable): string[] => (sent.msgType === 'Tip' ? [] : [sent.instruction])
