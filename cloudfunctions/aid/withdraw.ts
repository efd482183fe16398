import { takeAidBack } from '../_domain/take-aid-back'
import { define } from '../_kit/define'
import { ownAid } from './own'

export const withdraw = define('aid.withdraw', async (own, { user, now }) => {
  const { _id, consent } = await ownAid(user, own)
  await takeAidBack(_id, now)
  return { at: consent.withdrawnAt ?? now }
})
