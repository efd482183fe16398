import { define } from '../_kit/define'
import { store } from '../_kit/store'

export const forget = define('tip.forget', async (_input, { user }) => {
  await store.remove('readings', { _id: user.id })
  return {}
})
