import { severities } from '../../content/words'
import type { Alert, Channel, Message, Template } from '../../types/domain'
import { postToDutyGroup, robotLimit } from '../_kit/duty-robot'
import type { Outcome } from '../_kit/outcome'
import { store } from '../_kit/store'
import { sendSubscribeMessage } from '../_kit/subscribe-message'

/** The consent a channel's message uses up. */
export const templateFor: Partial<Record<Channel, Template>> = { worker: 'task', resident: 'alert' }

/** How many messages to one recipient a channel's service takes in how many milliseconds. */
export const limitOf: Partial<Record<Channel, typeof robotLimit>> = { dutyGroup: robotLimit }

export const send: Record<Channel, (message: Message, alert: Alert) => Promise<Outcome>> = {
  worker: ({ to }, alert) =>
    sendSubscribeMessage(to, 'task', `work/groups/index?id=${alert._id}`, {
      what: alert.headline,
      todo: '请转发到您的村民群',
      at: alert.effective,
    }),
  resident: ({ to }, alert) =>
    sendSubscribeMessage(to, 'alert', `pages/alert/index?id=${alert._id}`, {
      what: alert.headline,
      todo: alert.instruction,
      at: alert.effective,
    }),
  dutyGroup: async ({ to }, alert) => {
    const town = await store.get('regions', to)
    if (!town?.dutyRobot) return { kind: 'failed', reason: '这个苏木镇没有登记值班群机器人' }
    const text = [
      `【${severities[alert.severity]}】${alert.headline}`,
      ...alert.lines,
      alert.instruction,
      '请各网格员打开小程序，把卡片转发到村民群。',
    ]
    return postToDutyGroup(town.dutyRobot, text.join('\n'))
  },
}
