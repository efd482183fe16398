import { define } from '../_kit/define'
import { store } from '../_kit/store'

export const mine = define('feedback.mine', async (_input, { user }) => ({
  own: await store.list('feedbacks', { person: user.id }, { sort: [['createdAt', 'desc']], limit: 20 }),
}))
