import Taro from '@tarojs/taro'
import type { allowedNumbers, banks } from '../../content/allow-list'

/** A number people may be given. */
export type Listed = keyof typeof allowedNumbers | keyof typeof banks

/** Opens the telephone with the number filled in. A computer has none, so the number itself always stands on the screen too. */
export const dial = (phoneNumber: Listed): void => {
  Taro.makePhoneCall({ phoneNumber }).catch(() => {})
}

/** Calls a person at the number they left themselves, an office at the one that the county gave. */
export const dialPerson = (phoneNumber: string): void => {
  Taro.makePhoneCall({ phoneNumber }).catch(() => {})
}
