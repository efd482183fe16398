import { define } from '../_kit/define'
import { store } from '../_kit/store'

export const mine = define('report.mine', async (_input, { user }) => ({
  reports: await store.list('reports', { person: user.id }, { sort: [['createdAt', 'desc']], limit: 50 }),
}))
