import type { Message } from '../../types/entities/message'
import { release, withdraw } from '../_domain/consent'
import { type Distributable, findDistributable, isDistributable } from '../_domain/distributable'
import { templateFor } from '../_domain/make-message'
import { noLonger, type Outcome } from '../_kit/outcome'
import { _, store } from '../_kit/store'
import { isAbout, limitOf, sendAbout, sendWords } from './channels'

const minute = 60_000
/** After so many tries a message is given up, until an operator asks for as many again. */
const mostAttempts = 8
/** What waits for somebody has changed by then. */
const fresh = 12 * 60 * minute

/** Sends one message, if this run is the one that gets it. True when its service wants a rest. */
export const deliver = async (found: Message): Promise<boolean> => {
  const now = Date.now()
  const message = await claimMessage(found, now)
  if (!message) return false
  const sent = message.alert === undefined ? null : await findDistributable(message.alert)
  if (!stillHolds(message, sent, now)) return settle(message, { kind: 'failed', reason: noLonger }, true)
  if (await tooMany(message, now)) {
    await store.updateWhere('messages', mine(message), {
      status: 'waiting',
      attempts: found.attempts,
      due: now + minute,
      triedAt: _.remove(),
      reason: '每分钟发得够多了，等一等',
    })
    return false
  }
  return settle(message, await attempt(message, sent))
}

const stillHolds = (message: Message, sent: Distributable | null, now: number): boolean =>
  message.alert === undefined ? message.createdAt > now - fresh : !!sent && isDistributable(sent) && sent.expires > now

const attempt = async (message: Message, sent: Distributable | null): Promise<Outcome | 'uncertain'> => {
  const { channel } = message
  try {
    return await (sent && isAbout(channel) ? sendAbout[channel](message, sent) : sendWords(message))
  } catch (e) {
    console.error(channel, e)
    return 'uncertain'
  }
}

/** A conditional update: of two runs that want the message, one gets it. */
const claimMessage = async ({ _id, attempts }: Message, now: number): Promise<Message | null> => {
  const taken = await store.updateWhere(
    'messages',
    { _id, status: 'waiting', attempts },
    { status: 'sending', attempts: attempts + 1, triedAt: now, reason: _.remove() },
  )
  return taken === 1 ? store.get('messages', _id) : null
}

/** A condition: this attempt has not been given up by another run. */
const mine = ({ _id, attempts }: Message) => ({ _id, status: 'sending', attempts })

/** Counted with its own attempt already noted, so that two runs at once stay below the limit together. */
const tooMany = async ({ channel, to }: Message, now: number): Promise<boolean> => {
  const limit = limitOf[channel]
  return limit !== undefined && (await store.count('messages', { channel, to, triedAt: _.gt(now - limit.within) })) > limit.count
}

/** Writes down how it ended. `unused`: the message never went near the service. */
const settle = async (message: Message, outcome: Outcome | 'uncertain', unused = false): Promise<boolean> => {
  const now = Date.now()
  await store.updateWhere('messages', mine(message), changeFor(outcome, message.attempts, now))
  const template = templateFor[message.channel]
  if (template && unused) await release(message.to, template, message._id)
  if (template && outcome !== 'uncertain' && outcome.kind === 'failed' && outcome.withdrawn)
    await withdraw(message.to, template, message._id, now)
  return outcome !== 'uncertain' && outcome.kind === 'again' && outcome.busy === true
}

const changeFor = (outcome: Outcome | 'uncertain', attempts: number, now: number) => {
  if (outcome === 'uncertain') return { status: 'uncertain', reason: '平台没有回音，不知道发没发出去' }
  if (outcome.kind === 'sent')
    return { status: 'sent', sentAt: now, ...(outcome.task && { task: outcome.task, askAt: now, reason: '等员工在企业微信里确认' }) }
  if (outcome.kind === 'failed') return { status: 'failed', reason: outcome.reason }
  if (attempts % mostAttempts === 0) return { status: 'failed', reason: `${outcome.reason}，试了${attempts}次` }
  return { status: 'waiting', reason: outcome.reason, due: now + Math.min(minute * 2 ** (attempts - 1), 60 * minute) }
}
