/** Where WeChat keeps things: one phone, one person. */
import Taro from '@tarojs/taro'

/** What lies under a key; nothing where it cannot be read. Never throws. */
export const read = (key: string): unknown => {
  try {
    const kept = Taro.getStorageSync(key)
    return kept === '' ? undefined : kept
  } catch {
    return undefined
  }
}
/** False when the phone did not take it. */
export const write = (key: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}
export const remove = (key: string): void => {
  try {
    Taro.removeStorageSync(key)
  } catch {
    // a storage that cannot be written is left as it is
  }
}
export const keys = (): string[] => {
  try {
    return Taro.getStorageInfoSync().keys
  } catch {
    return []
  }
}

/** What belongs to the device and not to a person, such as the size of the letters. */
export const readOfDevice = (key: string): unknown => read(key)
export const writeOfDevice = (key: string, value: unknown): boolean => write(key, value)

/** Whose things these are now: in WeChat always the phone's one person's. */
export const whose = (): string => ''
/** Whether answers may lie here for days. */
export const keepsAnswers = (): boolean => true
