/** The phone's storage where it is full: writing never throws, and what people wrote comes before what can be fetched again. */
import Taro from '@tarojs/taro'

const written = (key: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}

const keysUnder = (prefix: string): string[] => Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(prefix))

/** Removes everything stored under keys that begin so, or only what `judge` names. */
export const removeAll = (prefix: string, judge: (key: string) => boolean = () => true): void => {
  for (const key of keysUnder(prefix)) if (judge(key)) Taro.removeStorageSync(key)
}

/** Stores what can be fetched again, where there is room. */
export const storeCopy = (key: string, value: unknown): boolean => written(key, value)

/** Stores what a person wrote or chose; answers kept for days without a network make room for it. False when there is none all the same. */
export const storeOwn = (key: string, value: unknown): boolean => {
  if (written(key, value)) return true
  removeAll('kept.')
  return written(key, value)
}
