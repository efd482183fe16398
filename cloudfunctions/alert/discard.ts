import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { requireChange } from './may'

export const discard = define('alert.discard', async ({ id }, { user }) => {
  await store.transaction(async (t) => {
    const alert = await t.get('alerts', id)
    if (!alert) return // a second tap
    requireChange(user, 'save', alert)
    await t.remove('alerts', id)
  })
  return {}
})
