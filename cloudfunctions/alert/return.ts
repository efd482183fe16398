import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { findAlert } from './find'
import { requireChange } from './may'

export const returnToAuthor = define('alert.return', async ({ id, words }, { user }) => {
  const alert = await findAlert(id)
  if (alert.status === 'draft' && alert.returned === words) return { id, status: alert.status }
  requireChange(user, 'return', alert)
  await store.updateWhere('alerts', { _id: id, status: 'submitted' }, { status: 'draft', returned: words })
  return { id, status: (await findAlert(id)).status }
})
