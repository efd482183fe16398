/** A seat: a staff member who works in a browser for a while. */
import Taro from '@tarojs/taro'
import { clearCached } from './cache'
import { call } from './call'
import { flush } from './outbox'
import { backToFormer, isFresh } from './transport'
import { forgetSelf } from './use-self'
import { forgetTodos } from './use-todo'

/** Ends the seat, here in any case and in the cloud as far as it can be reached: its session is known nowhere else. */
export const endSeat = async (): Promise<void> => {
  await call('person.leave', {}).catch(() => undefined)
  leaveBrowser()
}

/** After the cloud refused something: a seat whose hours are over is left, so that its screens do not stand there. Whoever has no seat here may have lost a role, and what they kept of it goes. */
export const whenForbidden = async (): Promise<void> => {
  clearCached()
  if (process.env.TARO_ENV !== 'h5' || !isFresh()) return
  const today = await call('home.today', { audiences: [] }).catch(() => undefined)
  if (today?.grants.length === 0 && isFresh()) leaveBrowser()
}

const leaveBrowser = () => {
  clearCached()
  forgetSelf()
  forgetTodos()
  backToFormer()
  void Taro.reLaunch({ url: '/pages/mine/index' })
  // what the former person had waiting
  void flush()
}
