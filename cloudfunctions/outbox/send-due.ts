import type { Channel, Message } from '../../types/entities/message'
import { _, store } from '../_kit/store'
import { deliver } from './deliver'
import { giveUpOnSilent } from './silent'

/** Sends the messages that are due. True when some are left for another run. */
export const sendDue = async (over: () => boolean): Promise<boolean> => {
  await giveUpOnSilent()
  /** Services that asked for a rest: not tried again in this run. */
  const resting = new Set<Channel>()
  for (;;) {
    const due = await dueNow(resting)
    if (due.length === 0) return false
    if (over()) return true
    const busy = await Promise.all(due.map(deliver))
    for (const [i, message] of due.entries()) if (busy[i]) resting.add(message.channel)
  }
}

const dueNow = (resting: Set<Channel>): Promise<Message[]> => {
  const where = { status: 'waiting', due: _.lte(Date.now()), ...(resting.size > 0 && { channel: _.nin([...resting]) }) }
  return store.list('messages', where, { sort: [['due', 'asc']], limit: 20 })
}
