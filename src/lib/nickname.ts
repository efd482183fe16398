/** What the child is called at home. It never leaves this phone: no call of the contract has a place for it. */
import Taro from '@tarojs/taro'
import { storeOwn } from './storage'

const key = 'nickname'

export const nickname = (): string => (Taro.getStorageSync(key) as string) || ''

/** Keeps it, or with nothing in it forgets it. */
export const keepNickname = (name: string): void => {
  if (name.trim()) storeOwn(key, name.trim())
  else Taro.removeStorageSync(key)
}

/** How a sentence may address the child. */
export const child = (): string => nickname() || '小朋友'
