import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { askForHelp } from './ask-for-help'
import { findDistributed } from './find'
import { isDistributor, noteAnswer, noteOpen, readerOf, saidBy } from './reader'

/** Marks every open of this reader; who answers without one has opened it from nobody knows where. */
export const acknowledge = define('alert.acknowledge', async ({ id, what, help }, { user, now }) => {
  const alert = await findDistributed(id)
  if (isDistributor(alert, user)) return { acknowledged: false, said: [] }
  const reader = readerOf(alert, user)
  if (what === 'needHelp') {
    if (!help) throw new CallError('badInput', '请点“我需要帮助”再试一次')
    await askForHelp({ _id: help.id, alert: id, reader, ...(help.contact && { contact: help.contact }), at: now }, user)
  }
  const opens = await store.list('opens', { reader })
  if (opens.length === 0) await noteOpen({ alert: id, reader, group: null, at: now, said: {} })
  for (const { _id } of opens.length > 0 ? opens : [{ _id: `${reader}.-` }]) await noteAnswer(_id, what, now)
  return { acknowledged: true, said: saidBy(await store.list('opens', { reader })) }
})
