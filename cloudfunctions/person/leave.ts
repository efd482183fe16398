import { define } from '../_kit/define'
import { store } from '../_kit/store'

export const leave = define('person.leave', async (_input, { user }) => {
  if (user.webId) await store.remove('staffSessions', { _id: user.webId })
  return {}
})
