/** Answers kept on the phone, so that a screen has something to show without a network. */
import Taro from '@tarojs/taro'
import { keptPrefix as prefix } from './keys'

/** The answer kept under a name, if there is one. */
export const cached = <T>(name: string): T | undefined => (Taro.getStorageSync(prefix + name) as T | '') || undefined

/** A phone whose storage is full keeps nothing more; the screen has its answer all the same. */
export const cacheAnswer = (name: string, answer: unknown): void => {
  try {
    Taro.setStorageSync(prefix + name, answer)
  } catch {}
}

export const dropCached = (name: string): void => Taro.removeStorageSync(prefix + name)

/** Forgets everything kept: the next person at this computer must not see it. */
export const clearCached = (): void => {
  for (const key of Taro.getStorageInfoSync().keys) if (key.startsWith(prefix)) Taro.removeStorageSync(key)
}
