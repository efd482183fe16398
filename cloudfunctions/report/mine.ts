import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { ownReceipts } from './receipt-of'

export const mine = define('report.mine', async (_input, { user }) => ({
  reports: await ownReceipts(await store.list('reports', { person: user.id }, { sort: [['createdAt', 'desc']], limit: 50 })),
}))
