import { arrived } from '../_domain/arrived'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { findAlert } from './find'
import { requireChange } from './may'
import { requireVersion } from './version'

/** The words are about what was read. A second tap changes nothing. */
export const returnToAuthor = define('alert.return', async ({ id, words, version }, { user, now }) => {
  await store.transaction(async (t) => {
    const alert = await findAlert(id, t)
    if (alert.status === 'draft' && alert.returned === words && alert.returnedBy === user.id) return
    requireChange(user, 'return', alert)
    requireVersion(alert, version)
    await arrived({ kind: 'alertReturned', id, to: alert.sender }, 'soon', now, t)
    await t.change('alerts', id, { status: 'draft', returned: words, returnedBy: user.id, returnedAt: now })
  })
  return { id, status: 'draft' as const }
})
