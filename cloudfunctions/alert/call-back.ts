import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { findAlert } from './find'
import { requireChange } from './may'

/** A second tap finds a draft already. */
export const callBack = define('alert.callBack', async ({ id }, { user }) => {
  await store.transaction(async (t) => {
    const alert = await findAlert(id, t)
    if (alert.status === 'draft' && alert.sender === user.id) return
    requireChange(user, 'callBack', alert)
    await t.change('alerts', id, { status: 'draft' })
  })
  return { status: 'draft' as const }
})
