import { close, openAgain } from '../_domain/help-closed'
import { beside } from '../_kit/beside'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import { noteHelps } from './note'

/** The first time counts. Taking back what was closed longer ago than a day changes nothing, which a phone that comes back late need not be told. */
export const done = define('help.done', async ({ id, done: isDone }, { user, now }) => {
  const help = await store.get('helps', id)
  if (!help) throw new CallError('notFound', '没有找到这件事，请返回刷新')
  requireRegion(user, ['gridWorker'], help.village)
  await (isDone ? close([id], user.id, now) : openAgain([id], now))
  const { doneAt } = (await store.get('helps', id)) ?? {}
  await beside('help.note', noteHelps(doneAt === undefined ? help : { ...help, doneAt }, doneAt === undefined, now))
  return { ...(doneAt !== undefined && { doneAt }) }
})
