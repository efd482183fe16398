import Taro from '@tarojs/taro'

/** Puts a text on the clipboard; false when the phone does not allow it. */
export const copy = (data: string): Promise<boolean> =>
  Taro.setClipboardData({ data }).then(
    () => true,
    () => false,
  )
