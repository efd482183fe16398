import { define } from '../_kit/define'
import { takeBack } from './forget'
import { ownAid } from './own'

export const withdraw = define('aid.withdraw', async (own, { user, now }) => {
  const { _id, consent } = await ownAid(user, own)
  await takeBack(_id, now)
  return { at: consent.withdrawnAt ?? now }
})
