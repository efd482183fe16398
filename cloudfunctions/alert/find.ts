import type { Alert } from '../../types/entities/alert'
import { type Distributable, findDistributable } from '../_domain/distributable'
import { CallError } from '../_kit/call-error'
import { store, type Transaction } from '../_kit/store'
import { isPublished } from './life'

/** Throws `notFound` when there is none. */
export const findAlert = async (id: string, from: Pick<Transaction, 'get'> = store): Promise<Alert> => {
  const alert = await from.get('alerts', id)
  if (!alert) throw new CallError('notFound', '没有找到这条预警')
  return alert
}

/** The alert as anyone may see it: a draft is not there. */
export const publishedAlert = async (id: string): Promise<Alert> => {
  const alert = await store.get('alerts', id)
  if (!alert || !isPublished(alert)) throw new CallError('notFound', '没有找到这条预警，可能已经撤下')
  return alert
}

/** What went out, an alert or a tip, as anyone may see it. */
export const findDistributed = async (id: string): Promise<Distributable> => {
  const sent = await findDistributable(id)
  if (!sent || (sent.msgType !== 'Tip' && !isPublished(sent))) throw new CallError('notFound', '没有找到，可能已经撤下')
  return sent
}

/** The latest replacement of an alert that was updated or cancelled, however often. */
export const latestReplacement = async ({ replacedBy }: Alert): Promise<Alert | null> => {
  const next = replacedBy ? await store.get('alerts', replacedBy) : null
  return next && ((await latestReplacement(next)) ?? next)
}
